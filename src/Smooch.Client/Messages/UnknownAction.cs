using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A button of a type that this SDK does not know yet, or one whose fields are not what its type promises. Nothing of it is lost.</summary>
public sealed record UnknownAction : MessageAction
{
    /// <summary>Gets the whole action as it came.</summary>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public JsonElement Json { get; init; }

    private protected override void Close()
    {
    }
}
