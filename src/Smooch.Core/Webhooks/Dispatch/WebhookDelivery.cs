namespace Smooch;

/// <summary>
/// An event that a <see cref="WebhookDispatcher"/> has accepted. Duplicates that arrive while it is in progress share one delivery.
/// </summary>
public sealed class WebhookDelivery
{
    private static readonly AsyncLocal<WebhookDelivery?> Running = new();

    private readonly IDeliveryOwner? owner;
    private readonly TaskCompletionSource<WebhookOutcome> completion = new();
    private WebhookDelivery? awaitedBy;
    private int ended;
    private bool acknowledged;

    internal WebhookDelivery(IDeliveryOwner? owner, WebhookEnvelope envelope, IReadOnlyList<WebhookHandler> handlers)
    {
        this.owner = owner;
        Envelope = envelope;
        Handlers = handlers;
    }

    private WebhookDelivery(WebhookOutcome outcome)
    {
        ended = 1;
        Complete(outcome);
    }

    /// <summary>Gets a value indicating whether the dispatcher accepted the event.</summary>
    public bool Accepted => this != Rejected;

    /// <summary>Gets the outcome of the event. The task neither fails nor is cancelled, except in the case below.</summary>
    /// <remarks>
    /// A handler must not wait for an event that waits for the handler, since they share an ordering key: to such a caller the task reports
    /// an <see cref="InvalidOperationException"/> instead of never completing. The event is handled after the handler has returned.
    /// </remarks>
    public Task<WebhookOutcome> Completion => IsDeadlockFor(Running.Value) ? DeadlockFor(Running.Value!) : Elsewhere;

    /// <summary>
    /// Gets a value indicating whether <see cref="AcknowledgeAsync"/> has to be called: an equal event may be another one, such as a second
    /// click on a button.
    /// </summary>
    public bool NeedsAcknowledgement => owner is not null && Envelope.NeedsAcknowledgement;

    internal static WebhookDelivery Rejected { get; } = new(WebhookOutcome.Rejected);

    internal static WebhookDelivery NothingToDo { get; } = new(WebhookOutcome.Handled);

    internal WebhookEnvelope Envelope { get; } = null!;

    internal IReadOnlyList<WebhookHandler> Handlers { get; } = [];

    /// <summary>
    /// The completion, for the SDK itself: what follows runs on the thread of the handler, so it must not block or run handlers.
    /// </summary>
    internal Task<WebhookOutcome> Completed => completion.Task;

    /// <summary>The same, with the exception that <see cref="Completion"/> has.</summary>
    internal Task<WebhookOutcome> CheckedCompleted => IsDeadlockFor(Running.Value) ? DeadlockFor(Running.Value!) : Completed;

    /// <summary>
    /// The completion, for any code: what follows runs on another thread, so that it holds up neither the other waiters nor the dispatcher.
    /// </summary>
    internal Task<WebhookOutcome> Elsewhere => completion.Task.IsCompleted
        ? completion.Task
        : completion.Task.ContinueWith(
            static completed => completed.Result,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.RunContinuationsAsynchronously,
            TaskScheduler.Default);

    /// <summary>Gets or sets a value indicating whether the sender knows of the success; set under the lock of the dispatcher.</summary>
    internal bool IsAcknowledged { get => Volatile.Read(ref acknowledged); set => Volatile.Write(ref acknowledged, value); }

    /// <summary>Gets or sets a value indicating whether the handlers have finished; under the lock of the dispatcher.</summary>
    internal bool IsFinished { get; set; }

    /// <summary>Gets or sets a value indicating whether it counts as one of the events that are handled concurrently.</summary>
    internal bool HasSlot { get; set; }

    /// <summary>Gets the time limit of the handler that runs.</summary>
    internal HandlerLimit Limit { get; } = new();

    /// <summary>Gets a value indicating whether it has ended; a handler that exceeded its time limit may still be running.</summary>
    internal bool HasEnded => Volatile.Read(ref ended) != 0;

    /// <summary>
    /// Reports that the sender knows of the success, so that it will not send the event again. From now on an equal event that may happen
    /// again is another one; for other events nothing changes.
    /// </summary>
    /// <returns>A task that completes when the success is deleted.</returns>
    public Task AcknowledgeAsync() => NeedsAcknowledgement ? owner!.AcknowledgeAsync(this) : Task.CompletedTask;

    /// <summary>Marks the current asynchronous flow as that of a handler of this event.</summary>
    internal void Enter() => Running.Value = this;

    /// <summary>Ends the event, once.</summary>
    internal void End(WebhookOutcome outcome)
    {
        if (Interlocked.Exchange(ref ended, 1) != 0)
            return;
        if (owner is null)
            Complete(outcome);
        else
            owner.End(this, outcome);
    }

    internal void Complete(WebhookOutcome outcome) => completion.TrySetResult(outcome);

    /// <summary>Whether a handler would wait for itself if it waited for this event; if not, it is noted that it does.</summary>
    private bool IsDeadlockFor(WebhookDelivery? waiting)
    {
        if (waiting is null || completion.Task.IsCompleted)
            return false;
        if (WaitsFor(waiting))
            return true;
        awaitedBy = waiting;
        return false;
    }

    private Task<WebhookOutcome> DeadlockFor(WebhookDelivery waiting) => Task.FromException<WebhookOutcome>(new InvalidOperationException(
        $"A handler of {waiting.Envelope} waits for {Envelope}, which waits for this handler, since both have an ordering key in common. "
        + "Accept the event without waiting for its completion."));

    /// <summary>Whether this event waits for a handler to return: directly, or for one that waits for it in turn.</summary>
    private bool WaitsFor(WebhookDelivery? handler)
    {
        for (; handler is { HasEnded: false }; handler = handler.awaitedBy)
        {
            if (handler.Envelope.OrderingKeys.Intersect(Envelope.OrderingKeys, StringComparer.Ordinal).Any())
                return true;
        }

        return false;
    }
}
