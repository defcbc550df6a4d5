using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A text to send.</summary>
[JsonCase("text")]
public sealed partial record NewTextMessage : NewMessage
{
    /// <summary>Gets the text (<c>content.text</c>).</summary>
    [JsonIgnore]
    public required string Text { get; init; }

    /// <summary>Gets whether links are shown without a preview (<c>content.disableUrlPreview</c>).</summary>
    [JsonIgnore]
    public bool? DisableUrlPreview { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Text is { Length: > 0 }, "Text is empty.");
        return new MessageContent { Text = Text, DisableUrlPreview = DisableUrlPreview };
    }
}
