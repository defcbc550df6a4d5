using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message of the business that a contact received.</summary>
public sealed class FakeReceivedMessage
{
    internal FakeReceivedMessage(JsonObject json) => Json = json;

    /// <summary>Gets the id of the message.</summary>
    public string Id => (string)Json["id"]!;

    /// <summary>Gets the id of the conversation.</summary>
    public string ConversationId => (string)Json["conversationId"]!;

    /// <summary>Gets the id of the channel.</summary>
    public string ChannelId => (string)Json["channelId"]!;

    /// <summary>Gets the type, for example <c>text</c>.</summary>
    public string Type => (string)Json["type"]!;

    /// <summary>Gets the text of a text message, or the text of the body of an interactive one; else null.</summary>
    public string? Text => Content["text"] is JsonValue text ? text.ToString() : (string?)(Content["interactive"]?["body"]?["text"]);

    /// <summary>Gets the <c>content</c> of the request.</summary>
    public JsonObject Content => Json["content"] as JsonObject ?? [];

    /// <summary>Gets the whole message, as the API shows it.</summary>
    public JsonObject Json { get; }

    /// <summary>Returns type and id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Type} {Id}";
}
