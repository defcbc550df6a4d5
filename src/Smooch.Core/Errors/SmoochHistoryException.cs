namespace Smooch;

/// <summary>
/// The enumeration of a message history or of a list stopped, because it could miss items: more messages share one millisecond than the
/// service returns, or the pages of the service contradict each other. The items that were returned before are complete.
/// </summary>
public sealed class SmoochHistoryException : SmoochException
{
    internal SmoochHistoryException(string operation, string message)
        : base(operation, message, innerException: null)
    {
    }
}
