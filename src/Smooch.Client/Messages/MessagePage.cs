namespace Smooch.Client;

/// <summary>A page of a conversation's messages, oldest first, at most 100 (reference: paging, messages).</summary>
[JsonModel]
public sealed partial record MessagePage : SmoochModel
{
    /// <summary>Gets the conversation, with its unread count and read marks (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the messages (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    /// <summary>Gets the address of the page that follows in the direction asked; its presence says that more exists. It carries the exclusive edge of this page, so messages of the very same millisecond are not on it: prefer <c>EnumerateMessagesAsync</c> (<c>next</c>).</summary>
    public partial string? Next { get; init; }

    /// <summary>Gets the address of the page before; the API promises none (<c>previous</c>).</summary>
    public partial string? Previous { get; init; }
}
