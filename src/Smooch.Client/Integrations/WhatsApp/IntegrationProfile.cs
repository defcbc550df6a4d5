namespace Smooch.Client;

/// <summary>The public profile of the business at a WhatsApp integration.</summary>
[JsonModel]
public sealed partial record IntegrationProfile : SmoochModel
{
    /// <summary>Gets the line below the name (<c>about</c>).</summary>
    public partial string? About { get; init; }

    /// <summary>Gets the postal address (<c>address</c>).</summary>
    public partial string? Address { get; init; }

    /// <summary>Gets the description of the business (<c>description</c>).</summary>
    public partial string? Description { get; init; }

    /// <summary>Gets the e-mail address (<c>email</c>).</summary>
    public partial string? Email { get; init; }

    /// <summary>Gets the photo (<c>photoUrl</c>).</summary>
    public partial string? PhotoUrl { get; init; }

    /// <summary>Gets the line of business (<c>vertical</c>).</summary>
    public partial string? Vertical { get; init; }

    /// <summary>Gets the websites, two at most (<c>websites</c>).</summary>
    public partial IReadOnlyList<string> Websites { get; init; }
}
