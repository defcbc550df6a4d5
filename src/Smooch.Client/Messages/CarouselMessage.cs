using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Items side by side.</summary>
public sealed record CarouselMessage : Message
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<MessageItem> Items { get => items ?? []; init => items = value; }

    [JsonInclude, JsonPropertyName("items")]
    internal IReadOnlyList<MessageItem>? items;

    /// <summary>Gets how it is shown (<c>displaySettings</c>).</summary>
    [JsonIgnore]
    public DisplaySettings? DisplaySettings { get => displaySettings; init => displaySettings = value; }

    [JsonInclude, JsonPropertyName("displaySettings")]
    internal DisplaySettings? displaySettings;

    private protected override MessageType Kind => MessageType.Carousel;
}
