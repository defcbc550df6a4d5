using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Apple Messages for Business (<c>apple</c>; v1.1; reference: integrations).</summary>
public sealed record AppleIntegration : Integration
{
    /// <summary>Gets the id of the business at Apple (<c>businessId</c>).</summary>
    [JsonIgnore]
    public string? BusinessId { get => businessId; init => businessId = value; }

    [JsonInclude, JsonPropertyName("businessId")]
    internal string? businessId;

    private protected override void Close()
    {
    }
}
