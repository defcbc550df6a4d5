namespace Smooch.Client;

/// <summary>The criteria of a link request.</summary>
[JsonModel]
public sealed partial record LinkCriteria : SmoochModel
{
    /// <summary>Gets the phone number (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }

    /// <summary>Gets the e-mail address (<c>address</c>).</summary>
    public partial string? Address { get; init; }

    /// <summary>Gets the first name (<c>givenName</c>).</summary>
    public partial string? GivenName { get; init; }

    /// <summary>Gets the last name (<c>surname</c>).</summary>
    public partial string? Surname { get; init; }
}
