using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An event or a note, such as one of Flow Builder.</summary>
[JsonCase("event")]
public sealed partial record EventMessage : Message
{
    /// <summary>Gets the text of the event, if it has one.</summary>
    [JsonIgnore]
    public string? Text => Content?.Text;
}
