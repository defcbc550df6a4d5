namespace Smooch.Client;

/// <summary>Messages of an enumeration of a history, with the position after them.</summary>
/// <param name="Messages">The messages in the order of the enumeration; none of them was on an earlier page.</param>
/// <param name="Cursor">The position to resume from, in this process or another, after these messages are processed.</param>
public sealed record MessageHistoryPage(IReadOnlyList<Message> Messages, MessageCursor Cursor);
