namespace Smooch;

/// <summary>
/// A walk over a message history cannot go on without perhaps missing messages: more of them share one millisecond than the service can show,
/// or the service's pages contradict themselves. What was yielded before is complete.
/// </summary>
public sealed class SmoochHistoryException : SmoochException
{
    internal SmoochHistoryException(string message)
        : base("AppUsers.EnumerateMessages", message, innerException: null)
    {
    }
}
