namespace Smooch.Client;

/// <summary>An app user to create before the device of the user does.</summary>
[JsonModel]
public sealed partial record NewAppUser
{
    /// <summary>
    /// Gets your own id of the user (<c>userId</c>), unique in the app. It cannot be changed, and every call accepts it instead of the
    /// service's id.
    /// </summary>
    public required string UserId { get; init; }

    /// <summary>Gets the first name (<c>givenName</c>).</summary>
    public string? GivenName { get; init; }

    /// <summary>Gets the last name (<c>surname</c>).</summary>
    public string? Surname { get; init; }

    /// <summary>Gets the e-mail address (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets when the user signed up (<c>signedUpAt</c>, ISO 8601).</summary>
    public DateTimeOffset? SignedUpAt { get; init; }

    /// <summary>Gets the custom properties (<c>properties</c>).</summary>
    public FlatObject? Properties { get; init; }

    /// <summary>Gets whether the user may be reached only with a JWT, never with an app token (<c>credentialRequired</c>; v1).</summary>
    [SmoochApi(SmoochApiVersion.V1)]
    public bool? CredentialRequired { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(UserId, nameof(UserId));
        RequestRules.CheckFlat(Properties, nameof(Properties));
    }
}
