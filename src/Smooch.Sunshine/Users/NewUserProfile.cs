namespace Smooch.Sunshine;

/// <summary>The profile of a user to create or update; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record NewUserProfile
{
    /// <summary>Gets the given name, at most 128 characters; null clears it (<c>givenName</c>).</summary>
    public Optional<string?> GivenName { get; init; }

    /// <summary>Gets the surname, at most 128 characters; null clears it (<c>surname</c>).</summary>
    public Optional<string?> Surname { get; init; }

    /// <summary>Gets the e-mail address, at most 128 characters; null clears it (<c>email</c>).</summary>
    public Optional<string?> Email { get; init; }

    /// <summary>Gets the address of the avatar, at most 2,048 characters; null clears it (<c>avatarUrl</c>).</summary>
    public Optional<string?> AvatarUrl { get; init; }

    /// <summary>Gets the language, BCP 47; null clears it (<c>locale</c>).</summary>
    public Optional<string?> Locale { get; init; }

    internal void Check()
    {
        RequestRules.Length(GivenName.Value, 1, 128, nameof(GivenName));
        RequestRules.Length(Surname.Value, 1, 128, nameof(Surname));
        RequestRules.Length(Email.Value, 1, 128, nameof(Email));
        RequestRules.Length(AvatarUrl.Value, 1, 2048, nameof(AvatarUrl));
        RequestRules.Length(Locale.Value, 1, 64, nameof(Locale));
    }
}
