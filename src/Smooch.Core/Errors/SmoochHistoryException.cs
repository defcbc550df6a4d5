namespace Smooch;

/// <summary>
/// The enumeration of a message history stopped, because it could miss messages: more messages share one millisecond than the service
/// returns, or the pages of the service contradict each other. The messages that were returned before are complete.
/// </summary>
public sealed class SmoochHistoryException : SmoochException
{
    internal SmoochHistoryException(string message)
        : base("AppUsers.EnumerateMessages", message, innerException: null)
    {
    }
}
