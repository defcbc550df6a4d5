using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A page of a conversation's messages, oldest first, at most 100 (reference: paging, messages).</summary>
public sealed record MessagePage : SmoochModel
{
    /// <summary>Gets the conversation, with its unread count and read marks (<c>conversation</c>).</summary>
    [JsonIgnore]
    public Conversation? Conversation { get => conversation; init => conversation = value; }

    [JsonInclude, JsonPropertyName("conversation")]
    internal Conversation? conversation;

    /// <summary>Gets the messages (<c>messages</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<Message> Messages { get => messages ?? []; init => messages = value; }

    [JsonInclude, JsonPropertyName("messages")]
    internal IReadOnlyList<Message>? messages;

    /// <summary>Gets the address of the page that follows in the direction asked; its presence says that more exists. It carries the exclusive edge of this page, so messages of the very same millisecond are not on it: prefer <c>EnumerateMessagesAsync</c> (<c>next</c>).</summary>
    [JsonIgnore]
    public string? Next { get => next; init => next = value; }

    [JsonInclude, JsonPropertyName("next")]
    internal string? next;

    /// <summary>Gets the address of the page before; the API promises none (<c>previous</c>).</summary>
    [JsonIgnore]
    public string? Previous { get => previous; init => previous = value; }

    [JsonInclude, JsonPropertyName("previous")]
    internal string? previous;
}
