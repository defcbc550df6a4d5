namespace Smooch;

/// <summary>
/// The time limit of the running handler of an event. Its fields belong to <see cref="HandlerTimeouts"/>, under its lock.
/// </summary>
internal sealed class HandlerLimit
{
    public CancellationTokenSource? Source;
    public CancellationTokenRegistration Ending;
    public HandlerLimitState State;
    public long StartedAt;
    public WebhookDelivery? Previous;
    public WebhookDelivery? Next;
    public ITimer? Grace;
}

/// <summary>The state of a handler's time limit.</summary>
internal enum HandlerLimitState
{
    /// <summary>No handler runs.</summary>
    Idle,

    /// <summary>The handler runs within its time limit.</summary>
    Running,

    /// <summary>The time limit is exceeded, the token is cancelled, and the handler has not returned yet.</summary>
    Cancelled,

    /// <summary>The handler has not returned after its cancellation either, so its event has failed without it.</summary>
    Abandoned,
}
