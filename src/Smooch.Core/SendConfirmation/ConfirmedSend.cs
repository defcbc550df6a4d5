namespace Smooch;

/// <summary>A send whose outcome can be looked up: how it is sent with a marker, and how a history is searched for the marker.</summary>
/// <typeparam name="TMessage">A message of the history.</typeparam>
/// <typeparam name="TSent">What the send returns.</typeparam>
internal sealed class ConfirmedSend<TMessage, TSent>
{
    /// <summary>Gets what sends the message with a marker in its metadata.</summary>
    public required Func<string, Task<TSent>> Send { get; init; }

    /// <summary>Gets a value indicating whether the message can be sent once more.</summary>
    public bool CanResend { get; init; } = true;

    /// <summary>Gets the history to look into, newest first.</summary>
    public required IAsyncEnumerable<TMessage> History { get; init; }

    /// <summary>Gets what reads the marker of a message; null for a message without one.</summary>
    public required Func<TMessage, string?> Marker { get; init; }

    /// <summary>Gets what reads when the service received a message; null when the message does not say.</summary>
    public required Func<TMessage, DateTimeOffset?> ReceivedAt { get; init; }

    /// <summary>Gets what makes the result of the message that was found.</summary>
    public required Func<TMessage, TSent> Found { get; init; }
}
