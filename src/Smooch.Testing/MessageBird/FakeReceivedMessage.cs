using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message of the business, as the contact received it.</summary>
public sealed class FakeReceivedMessage
{
    internal FakeReceivedMessage(JsonObject json) => Json = json;

    /// <summary>The id of the message.</summary>
    public string Id => (string)Json["id"]!;

    /// <summary>The conversation that it belongs to.</summary>
    public string ConversationId => (string)Json["conversationId"]!;

    /// <summary>The channel that it came through.</summary>
    public string ChannelId => (string)Json["channelId"]!;

    /// <summary>The type, for example <c>text</c>.</summary>
    public string Type => (string)Json["type"]!;

    /// <summary>The text of a text message, or the text of the body of an interactive one; else null.</summary>
    public string? Text => Content["text"] is JsonValue text ? text.ToString() : (string?)(Content["interactive"]?["body"]?["text"]);

    /// <summary>The <c>content</c> as the request had it.</summary>
    public JsonObject Content => Json["content"] as JsonObject ?? [];

    /// <summary>The whole message as the API shows it.</summary>
    public JsonObject Json { get; }

    /// <summary>Type and id.</summary>
    public override string ToString() => $"{Type} {Id}";
}
