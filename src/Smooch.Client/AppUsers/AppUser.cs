using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A person who talks to the business through an app (reference: app user). Webhooks may send a truncated form: what is absent there is not unset.</summary>
/// <remarks>The <see cref="SmoochResource.Id"/> may change when users merge: keep the business id where there is one, and follow the trigger <c>merge:appUser</c>.</remarks>
public sealed record AppUser : SmoochResource
{
    /// <summary>Gets the id that the business gave the user; null when it gave none (<c>userId</c>).</summary>
    [JsonIgnore]
    public string? UserId { get => userId; init => userId = value; }

    [JsonInclude, JsonPropertyName("userId")]
    internal string? userId;

    /// <summary>Gets the first name (<c>givenName</c>).</summary>
    [JsonIgnore]
    public string? GivenName { get => givenName; init => givenName = value; }

    [JsonInclude, JsonPropertyName("givenName")]
    internal string? givenName;

    /// <summary>Gets the last name (<c>surname</c>).</summary>
    [JsonIgnore]
    public string? Surname { get => surname; init => surname = value; }

    [JsonInclude, JsonPropertyName("surname")]
    internal string? surname;

    /// <summary>Gets the e-mail address (<c>email</c>).</summary>
    [JsonIgnore]
    public string? Email { get => email; init => email = value; }

    [JsonInclude, JsonPropertyName("email")]
    internal string? email;

    /// <summary>Gets when the user signed up, ISO 8601 (<c>signedUpAt</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? SignedUpAt { get => signedUpAt; init => signedUpAt = value; }

    [JsonInclude, JsonPropertyName("signedUpAt"), JsonConverter(typeof(IsoTimeConverter))]
    internal DateTimeOffset? signedUpAt;

    /// <summary>Gets the properties that the business keeps of the user, a flat object (<c>properties</c>).</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, FlatValue> Properties { get => properties ?? FlatObject.Empty; init => properties = FlatObject.From(value); }

    [JsonInclude, JsonPropertyName("properties")]
    internal FlatObject? properties;

    /// <summary>Gets whether the user has a conversation (<c>conversationStarted</c>).</summary>
    [JsonIgnore]
    public bool? ConversationStarted { get => conversationStarted; init => conversationStarted = value; }

    [JsonInclude, JsonPropertyName("conversationStarted")]
    internal bool? conversationStarted;

    /// <summary>Gets whether the user can be reached only with a JWT; v1 (<c>credentialRequired</c>).</summary>
    [JsonIgnore]
    public bool? CredentialRequired { get => credentialRequired; init => credentialRequired = value; }

    [JsonInclude, JsonPropertyName("credentialRequired")]
    internal bool? credentialRequired;

    /// <summary>Gets the devices and channels through which the user can be reached; since 2016 (<c>clients</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<ConnectedClient> Clients { get => clients ?? []; init => clients = value; }

    [JsonInclude, JsonPropertyName("clients")]
    internal IReadOnlyList<ConnectedClient>? clients;

    /// <summary>Gets the channels that were asked for and not confirmed yet; since 2016 (<c>pendingClients</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<ConnectedClient> PendingClients { get => pendingClients ?? []; init => pendingClients = value; }

    [JsonInclude, JsonPropertyName("pendingClients")]
    internal IReadOnlyList<ConnectedClient>? pendingClients;

    /// <summary>Gets the older copy of the clients; v1 (<c>devices</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<ConnectedClient> Devices { get => devices ?? []; init => devices = value; }

    [JsonInclude, JsonPropertyName("devices")]
    internal IReadOnlyList<ConnectedClient>? devices;

    /// <summary>Gets whether a means of payment is known; undocumented (<c>hasPaymentInfo</c>).</summary>
    [JsonIgnore]
    public bool? HasPaymentInfo { get => hasPaymentInfo; init => hasPaymentInfo = value; }

    [JsonInclude, JsonPropertyName("hasPaymentInfo")]
    internal bool? hasPaymentInfo;
}
