using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Push notifications of Apple (<c>apn</c>; reference: integrations).</summary>
public sealed record ApnIntegration : Integration
{
    /// <summary>Gets whether the certificate is for Apple's production environment (<c>production</c>).</summary>
    [JsonIgnore]
    public bool? Production { get => production; init => production = value; }

    [JsonInclude, JsonPropertyName("production")]
    internal bool? production;

    /// <summary>Gets whether the badge of the app counts unread messages (<c>autoUpdateBadge</c>).</summary>
    [JsonIgnore]
    public bool? AutoUpdateBadge { get => autoUpdateBadge; init => autoUpdateBadge = value; }

    [JsonInclude, JsonPropertyName("autoUpdateBadge")]
    internal bool? autoUpdateBadge;

    private protected override void Close()
    {
    }
}
