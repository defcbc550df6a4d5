namespace Smooch;

/// <summary>
/// A send whose outcome can be looked up: how to send the message with a marker, and how to find the marker in the history.
/// </summary>
/// <typeparam name="TMessage">A message of the history.</typeparam>
/// <typeparam name="TSent">The result of the send.</typeparam>
internal sealed class ConfirmedSend<TMessage, TSent>
{
    /// <summary>Gets the function that sends the message with a marker in its metadata.</summary>
    public required Func<string, Task<TSent>> Send { get; init; }

    /// <summary>Gets a value indicating whether the message can be sent once more.</summary>
    public bool CanResend { get; init; } = true;

    /// <summary>Gets the history to search, newest first.</summary>
    public required IAsyncEnumerable<TMessage> History { get; init; }

    /// <summary>Gets the function that returns the marker of a message; null for a message without one.</summary>
    public required Func<TMessage, string?> Marker { get; init; }

    /// <summary>Gets the function that returns when the service received a message; null when the message does not contain it.</summary>
    public required Func<TMessage, DateTimeOffset?> ReceivedAt { get; init; }

    /// <summary>Gets the function that creates the result from the message that was found.</summary>
    public required Func<TMessage, TSent> Found { get; init; }
}
