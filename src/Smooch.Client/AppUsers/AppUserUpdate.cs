namespace Smooch.Client;

/// <summary>
/// What to change of an app user (reference: app user, update). What is left out stays as it is, also among the properties.
/// How to remove a single property is not documented; <see cref="AppUsersClient.DeleteProfileAsync"/> removes all.
/// </summary>
[JsonModel]
public sealed partial record AppUserUpdate
{
    /// <summary>Gets the first name (<c>givenName</c>).</summary>
    public string? GivenName { get; init; }

    /// <summary>Gets the last name (<c>surname</c>).</summary>
    public string? Surname { get; init; }

    /// <summary>Gets the e-mail address (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>Gets when the user signed up (<c>signedUpAt</c>, ISO 8601).</summary>
    public DateTimeOffset? SignedUpAt { get; init; }

    /// <summary>Gets properties of your own (<c>properties</c>).</summary>
    public FlatObject? Properties { get; init; }

    internal void Check() => RequestRules.CheckFlat(Properties, nameof(Properties));
}
