using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>An integration of a type that this SDK does not know yet, or one whose fields are not what its type promises. Nothing of it is lost.</summary>
public sealed record UnknownIntegration : Integration
{
    /// <summary>Gets the whole integration as it came.</summary>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public JsonElement Json { get; init; }

    private protected override void Close()
    {
    }
}
