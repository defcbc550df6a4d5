using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The integration ids that the SDKs on devices are started with (reference: management, SDK ids; v1.1, since 2020).</summary>
public sealed record SdkIds : SmoochModel
{
    /// <summary>Gets the id for the Android SDK (<c>androidIntegrationId</c>).</summary>
    [JsonIgnore]
    public string? AndroidIntegrationId { get => androidIntegrationId; init => androidIntegrationId = value; }

    [JsonInclude, JsonPropertyName("androidIntegrationId")]
    internal string? androidIntegrationId;

    /// <summary>Gets the id for the iOS SDK (<c>iosIntegrationId</c>).</summary>
    [JsonIgnore]
    public string? IosIntegrationId { get => iosIntegrationId; init => iosIntegrationId = value; }

    [JsonInclude, JsonPropertyName("iosIntegrationId")]
    internal string? iosIntegrationId;

    /// <summary>Gets the id for the web SDK (<c>webIntegrationId</c>).</summary>
    [JsonIgnore]
    public string? WebIntegrationId { get => webIntegrationId; init => webIntegrationId = value; }

    [JsonInclude, JsonPropertyName("webIntegrationId")]
    internal string? webIntegrationId;
}
