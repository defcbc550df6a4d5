namespace Smooch;

/// <summary>The time limit of the handler that an event is at: one at a time. Its fields belong to <see cref="HandlerTimeouts"/>, under its lock.</summary>
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

/// <summary>Where a handler is with its time.</summary>
internal enum HandlerLimitState
{
    /// <summary>No handler runs.</summary>
    Idle,

    /// <summary>It runs within its time.</summary>
    Running,

    /// <summary>Its time is over, its token is cancelled, and it has not returned yet.</summary>
    Cancelled,

    /// <summary>It has not returned after its cancellation either: its event has ended without it.</summary>
    Abandoned,
}
