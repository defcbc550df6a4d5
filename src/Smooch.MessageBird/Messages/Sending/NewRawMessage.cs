using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A message to send of a type that this SDK does not know.</summary>
[JsonModel]
public sealed partial record NewRawMessage : NewMessage
{
    /// <summary>Gets the type (<c>type</c>).</summary>
    public required MessageType Type { get; init; }

    /// <summary>Gets the content, a JSON object (<c>content</c>).</summary>
    [JsonPropertyName("content")]
    public required JsonElement Json { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(!Type.IsEmpty, "Type is empty.");
        RequestRules.Require(Json.ValueKind == JsonValueKind.Object, "Json must be a JSON object: the content of the message.");
        return null;
    }
}
