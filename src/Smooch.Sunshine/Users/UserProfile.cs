namespace Smooch.Sunshine;

/// <summary>The profile of a user.</summary>
[JsonModel]
public sealed partial record UserProfile : SmoochModel
{
    /// <summary>Gets the given name (<c>givenName</c>).</summary>
    public partial string? GivenName { get; init; }

    /// <summary>Gets the surname (<c>surname</c>).</summary>
    public partial string? Surname { get; init; }

    /// <summary>Gets the e-mail address; it is not an identity, so listing users does not search it (<c>email</c>).</summary>
    public partial string? Email { get; init; }

    /// <summary>Gets the address of the avatar (<c>avatarUrl</c>).</summary>
    public partial string? AvatarUrl { get; init; }

    /// <summary>Gets the language, BCP 47 (<c>locale</c>).</summary>
    public partial string? Locale { get; init; }

    /// <summary>Gets where the language comes from; undocumented (<c>localeOrigin</c>).</summary>
    public partial string? LocaleOrigin { get; init; }
}
