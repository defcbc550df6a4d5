namespace Smooch.Client;

/// <summary>The changes to an app user. Members and properties that are not set stay as they are.</summary>
/// <remarks>
/// The API does not document how to remove a single property; <see cref="AppUsersClient.DeleteProfileAsync"/> removes all of them.
/// </remarks>
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

    /// <summary>Gets the custom properties (<c>properties</c>).</summary>
    public FlatObject? Properties { get; init; }

    internal void Check() => RequestRules.CheckFlat(Properties, nameof(Properties));
}
