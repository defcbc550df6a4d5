namespace Smooch.Client;

/// <summary>Some messages of a walk over a history, with the place where the walk then stands.</summary>
/// <param name="Messages">The messages in the order of the walk; none of them was on an earlier page.</param>
/// <param name="Cursor">Where to go on, in this process or another, once these messages are dealt with.</param>
public sealed record MessageHistoryPage(IReadOnlyList<Message> Messages, MessageCursor Cursor);
