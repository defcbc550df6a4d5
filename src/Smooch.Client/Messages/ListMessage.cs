using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Items below each other.</summary>
public sealed record ListMessage : Message
{
    /// <summary>Gets the items (<c>items</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<MessageItem> Items { get => items ?? []; init => items = value; }

    [JsonInclude, JsonPropertyName("items")]
    internal IReadOnlyList<MessageItem>? items;

    private protected override MessageType Kind => MessageType.List;
}
