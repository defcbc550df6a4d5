using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A webhook: an address that the service calls when something happens in an app (reference: webhook).</summary>
public sealed record Webhook : SmoochResource
{
    /// <summary>Gets the address (<c>target</c>).</summary>
    [JsonIgnore]
    public string? Target { get => target; init => target = value; }

    [JsonInclude, JsonPropertyName("target")]
    internal string? target;

    /// <summary>Gets what it listens to (<c>triggers</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<WebhookTrigger> Triggers { get => triggers ?? []; init => triggers = value; }

    [JsonInclude, JsonPropertyName("triggers")]
    internal IReadOnlyList<WebhookTrigger>? triggers;

    /// <summary>Gets what each call carries in <c>X-API-Key</c>, made by the service (<c>secret</c>).</summary>
    [JsonIgnore]
    public SmoochSecret Secret { get => secret; init => secret = value; }

    [JsonInclude, JsonPropertyName("secret")]
    internal SmoochSecret secret;

    /// <summary>Gets the payload generation, <c>v1</c> or <c>v1.1</c>: that of the API version with which it was made; absent in v1 (<c>version</c>).</summary>
    [JsonIgnore]
    public string? Version { get => version; init => version = value; }

    [JsonInclude, JsonPropertyName("version")]
    internal string? version;

    /// <summary>Gets whether events tell the client; v1.1 (<c>includeClient</c>).</summary>
    [JsonIgnore]
    public bool? IncludeClient { get => includeClient; init => includeClient = value; }

    [JsonInclude, JsonPropertyName("includeClient")]
    internal bool? includeClient;

    /// <summary>Gets whether events tell the whole app user; v1.1 (<c>includeFullAppUser</c>).</summary>
    [JsonIgnore]
    public bool? IncludeFullAppUser { get => includeFullAppUser; init => includeFullAppUser = value; }

    [JsonInclude, JsonPropertyName("includeFullAppUser")]
    internal bool? includeFullAppUser;
}
