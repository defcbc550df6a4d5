using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A device of an app user, as init and device updates know it (reference: device; v1).</summary>
public sealed record Device : SmoochModel
{
    /// <summary>Gets the id of the device (<c>id</c>).</summary>
    [JsonIgnore]
    public string Id { get => id ?? ""; init => id = value; }

    [JsonInclude, JsonPropertyName("id")]
    internal string? id;

    /// <summary>Gets what it runs (<c>platform</c>).</summary>
    [JsonIgnore]
    public DevicePlatform Platform { get => new(platform ?? ""); init => platform = value.text; }

    [JsonInclude, JsonPropertyName("platform"), JsonConverter(typeof(DevicePlatform.Wire))]
    internal string? platform;

    /// <summary>Gets the token for push notifications (<c>pushNotificationToken</c>).</summary>
    [JsonIgnore]
    public SmoochSecret PushNotificationToken { get => pushNotificationToken; init => pushNotificationToken = value; }

    [JsonInclude, JsonPropertyName("pushNotificationToken")]
    internal SmoochSecret pushNotificationToken;

    /// <summary>Gets the version of the app (<c>appVersion</c>).</summary>
    [JsonIgnore]
    public string? AppVersion { get => appVersion; init => appVersion = value; }

    [JsonInclude, JsonPropertyName("appVersion")]
    internal string? appVersion;

    /// <summary>Gets whether it is logged in (<c>active</c>).</summary>
    [JsonIgnore]
    public bool? Active { get => active; init => active = value; }

    [JsonInclude, JsonPropertyName("active")]
    internal bool? active;

    /// <summary>Gets when it was last seen, ISO 8601 (<c>lastSeen</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? LastSeen { get => lastSeen; init => lastSeen = value; }

    [JsonInclude, JsonPropertyName("lastSeen"), JsonConverter(typeof(IsoTimeConverter))]
    internal DateTimeOffset? lastSeen;

    /// <summary>Gets what is known of it (<c>info</c>).</summary>
    [JsonIgnore]
    public DeviceInfo? Info { get => info; init => info = value; }

    [JsonInclude, JsonPropertyName("info")]
    internal DeviceInfo? info;
}
