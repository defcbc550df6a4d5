using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An event to add to a conversation.</summary>
[JsonCase("event")]
public sealed partial record NewEventMessage : NewMessage
{
    /// <summary>Gets the text (<c>content.text</c>).</summary>
    [JsonIgnore]
    public string? Text { get; init; }

    /// <summary>Gets the type of the event (<c>eventType</c>).</summary>
    public required string EventType { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.CheckText(EventType, nameof(EventType));
        return new MessageContent { Text = Text };
    }
}
