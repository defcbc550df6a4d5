namespace Smooch.Client;

/// <summary>A page of a conversation's messages, oldest first, at most 100.</summary>
[JsonModel]
public sealed partial record MessagePage : SmoochModel
{
    /// <summary>Gets the conversation, with its unread count and read marks (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the messages (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    /// <summary>Gets the address of the next page in the requested direction; null on the last page (<c>next</c>).</summary>
    /// <remarks>
    /// The next page excludes the timestamp of the last message of this page, so messages with the same timestamp are not on it.
    /// <see cref="AppUsersClient.EnumerateMessagesAsync(string, HistoryDirection)"/> does not lose them.
    /// </remarks>
    public partial string? Next { get; init; }

    /// <summary>Gets the address of the page before; the API promises none (<c>previous</c>).</summary>
    public partial string? Previous { get; init; }
}
