namespace Smooch.Client;

/// <summary>
/// A person who talks to the business through an app. A webhook may send a shortened form: a member that is absent there may have a value.
/// </summary>
/// <remarks>
/// The <see cref="SmoochResource.Id"/> changes when users merge. Store the business's own id if there is one, and handle the trigger
/// <c>merge:appUser</c>.
/// </remarks>
[JsonModel]
public sealed partial record AppUser : SmoochResource
{
    /// <summary>Gets the id that the business assigned to the user; null when there is none (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets the first name (<c>givenName</c>).</summary>
    public partial string? GivenName { get; init; }

    /// <summary>Gets the last name (<c>surname</c>).</summary>
    public partial string? Surname { get; init; }

    /// <summary>Gets the e-mail address (<c>email</c>).</summary>
    public partial string? Email { get; init; }

    /// <summary>Gets when the user signed up, ISO 8601 (<c>signedUpAt</c>).</summary>
    public partial DateTimeOffset? SignedUpAt { get; init; }

    /// <summary>Gets the properties that the business keeps of the user, a flat object (<c>properties</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Properties { get; init; }

    /// <summary>Gets whether the user has a conversation (<c>conversationStarted</c>).</summary>
    public partial bool? ConversationStarted { get; init; }

    /// <summary>Gets whether the user can be reached only with a JWT; v1 (<c>credentialRequired</c>).</summary>
    public partial bool? CredentialRequired { get; init; }

    /// <summary>Gets the devices and channels through which the user can be reached; since 2016 (<c>clients</c>).</summary>
    public partial IReadOnlyList<ConnectedClient> Clients { get; init; }

    /// <summary>Gets the channels that were requested and are not confirmed yet; since 2016 (<c>pendingClients</c>).</summary>
    public partial IReadOnlyList<ConnectedClient> PendingClients { get; init; }

    /// <summary>Gets the older form of the clients; v1 (<c>devices</c>).</summary>
    public partial IReadOnlyList<ConnectedClient> Devices { get; init; }

    /// <summary>Gets whether a means of payment is known; undocumented (<c>hasPaymentInfo</c>).</summary>
    public partial bool? HasPaymentInfo { get; init; }
}
