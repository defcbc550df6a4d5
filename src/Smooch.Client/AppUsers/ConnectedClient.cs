using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A device or channel through which an app user can be reached (reference: client).</summary>
public sealed record ConnectedClient : SmoochModel
{
    /// <summary>Gets the id (<c>id</c>; some payloads call it <c>_id</c>); empty when there is none.</summary>
    [JsonIgnore]
    public string Id { get => id ?? underscoreId ?? ""; init => id = value; }

    [JsonInclude, JsonPropertyName("id")]
    internal string? id;

    [JsonInclude, JsonPropertyName("_id")]
    internal string? underscoreId;

    /// <summary>Gets the id of the device; undocumented (<c>deviceId</c>).</summary>
    [JsonIgnore]
    public string? DeviceId { get => deviceId; init => deviceId = value; }

    [JsonInclude, JsonPropertyName("deviceId")]
    internal string? deviceId;

    /// <summary>Gets what the client is (<c>platform</c>).</summary>
    [JsonIgnore]
    public ChannelType Platform { get => new(platform ?? ""); init => platform = value.text; }

    [JsonInclude, JsonPropertyName("platform"), JsonConverter(typeof(ChannelType.Wire))]
    internal string? platform;

    /// <summary>Gets whether a device is logged in; deprecated in v1.1 (<c>active</c>).</summary>
    [JsonIgnore]
    public bool? Active { get => active; init => active = value; }

    [JsonInclude, JsonPropertyName("active")]
    internal bool? active;

    /// <summary>Gets whether the client can be reached; v1.1 (<c>status</c>).</summary>
    [JsonIgnore]
    public ClientStatus Status { get => new(status ?? ""); init => status = value.text; }

    [JsonInclude, JsonPropertyName("status"), JsonConverter(typeof(ClientStatus.Wire))]
    internal string? status;

    /// <summary>Gets whether messages go here first; since 2017 (<c>primary</c>).</summary>
    [JsonIgnore]
    public bool? Primary { get => primary; init => primary = value; }

    [JsonInclude, JsonPropertyName("primary")]
    internal bool? primary;

    /// <summary>Gets when the client was last seen, ISO 8601 (<c>lastSeen</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? LastSeen { get => lastSeen; init => lastSeen = value; }

    [JsonInclude, JsonPropertyName("lastSeen"), JsonConverter(typeof(IsoTimeConverter))]
    internal DateTimeOffset? lastSeen;

    /// <summary>Gets the integration that it belongs to; v1.1 (<c>integrationId</c>).</summary>
    [JsonIgnore]
    public string? IntegrationId { get => integrationId; init => integrationId = value; }

    [JsonInclude, JsonPropertyName("integrationId")]
    internal string? integrationId;

    /// <summary>Gets the id at the channel: a phone number, a page-scoped id; v1.1 (<c>externalId</c>).</summary>
    [JsonIgnore]
    public string? ExternalId { get => externalId; init => externalId = value; }

    [JsonInclude, JsonPropertyName("externalId")]
    internal string? externalId;

    /// <summary>Gets the token for push notifications (<c>pushNotificationToken</c>).</summary>
    [JsonIgnore]
    public SmoochSecret PushNotificationToken { get => pushNotificationToken; init => pushNotificationToken = value; }

    [JsonInclude, JsonPropertyName("pushNotificationToken")]
    internal SmoochSecret pushNotificationToken;

    /// <summary>Gets the version of the app on the device (<c>appVersion</c>).</summary>
    [JsonIgnore]
    public string? AppVersion { get => appVersion; init => appVersion = value; }

    [JsonInclude, JsonPropertyName("appVersion")]
    internal string? appVersion;

    /// <summary>Gets the name at the channel (<c>displayName</c>).</summary>
    [JsonIgnore]
    public string? DisplayName { get => displayName; init => displayName = value; }

    [JsonInclude, JsonPropertyName("displayName")]
    internal string? displayName;

    /// <summary>Gets the picture at the channel (<c>avatarUrl</c>).</summary>
    [JsonIgnore]
    public string? AvatarUrl { get => avatarUrl; init => avatarUrl = value; }

    [JsonInclude, JsonPropertyName("avatarUrl")]
    internal string? avatarUrl;

    /// <summary>Gets when the channel was linked, ISO 8601 (<c>linkedAt</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? LinkedAt { get => linkedAt; init => linkedAt = value; }

    [JsonInclude, JsonPropertyName("linkedAt"), JsonConverter(typeof(IsoTimeConverter))]
    internal DateTimeOffset? linkedAt;

    /// <summary>Gets whether the user blocked the business; undocumented (<c>blocked</c>).</summary>
    [JsonIgnore]
    public bool? Blocked { get => blocked; init => blocked = value; }

    [JsonInclude, JsonPropertyName("blocked")]
    internal bool? blocked;

    /// <summary>Gets what is known of the device (<c>info</c>).</summary>
    [JsonIgnore]
    public DeviceInfo? Info { get => info; init => info = value; }

    [JsonInclude, JsonPropertyName("info")]
    internal DeviceInfo? info;

    /// <summary>Gets the profile as the channel sent it, of any shape; since 2017 (<c>raw</c>).</summary>
    [JsonIgnore]
    public JsonElement? Raw { get => raw; init => raw = value; }

    [JsonInclude, JsonPropertyName("raw")]
    internal JsonElement? raw;
}
