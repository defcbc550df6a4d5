using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A text.</summary>
[JsonCase("text")]
public sealed partial record TextMessage : Message
{
    /// <summary>Gets the text.</summary>
    [JsonIgnore]
    public string? Text => Content?.Text;
}
