using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Dispatches events to their handlers in this process: each event once, however often it arrives; events that share an ordering key, such
/// as an app user, in the order of their arrival; others concurrently, up to a limit. It is the default <see cref="IWebhookInbox"/>. Get it
/// from the services.
/// </summary>
/// <remarks>
/// Thread-safe. Events are kept in memory only: an event that is in progress when the process dies is lost if the response was already
/// sent.
/// </remarks>
/// <example><code>WebhookOutcome outcome = await dispatcher.DispatchAsync(webhookEvent, cancellationToken);</code></example>
public sealed class WebhookDispatcher : IWebhookInbox, IDeliveryOwner, IDisposable
{
    private readonly object gate = new();
    private readonly Dictionary<string, WebhookDelivery> inProgress = new(StringComparer.Ordinal);
    private readonly OrderingQueues queues;
    private readonly CancellationTokenSource ending = new();
    private readonly WebhookRunner runner;
    private readonly WebhookDispatchOptions options;
    private readonly ILogger logger;
    private readonly SemaphoreSlim slots;
    private readonly TimeProvider timeProvider;
    private TaskCompletionSource<bool>? drained;
    private int pending;
    private long pendingBytes;
    private bool closed;

    internal WebhookDispatcher(WebhookRunner runner, WebhookDispatchOptions options, TimeProvider timeProvider, ILogger logger)
    {
        this.runner = runner;
        this.options = options;
        this.timeProvider = timeProvider;
        this.logger = SafeLogger.Over(logger);
        slots = new SemaphoreSlim(options.MaxConcurrency);
        queues = new OrderingQueues(options.CapacityPerOrderingKey);
    }

    /// <summary>Accepts an event, adds it to the queues of its ordering keys, and runs its handlers in the background.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="identity">The app and webhook that it was verified for, with which its keys start; null for none.</param>
    /// <returns>The delivery. A duplicate of an event that is in progress shares its delivery.</returns>
    public WebhookDelivery Accept(WebhookEvent webhookEvent, WebhookIdentity? identity = null) =>
        Accept(runner.Wrap(Argument.NotNull(webhookEvent), identity));

    /// <summary>Accepts an event and waits until it is handled. A function or a console program needs only this method.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="cancellationToken">Ends the wait; the handlers continue.</param>
    /// <returns>The outcome, which decides the response.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    /// <exception cref="InvalidOperationException">
    /// The caller is a handler that this event would have to wait for, since both have an ordering key in common.
    /// </exception>
    public Task<WebhookOutcome> DispatchAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken = default) =>
        DispatchAsync(webhookEvent, identity: null, cancellationToken);

    /// <inheritdoc cref="DispatchAsync(WebhookEvent, CancellationToken)" path="/summary"/>
    /// <inheritdoc cref="DispatchAsync(WebhookEvent, CancellationToken)" path="/returns"/>
    /// <inheritdoc cref="DispatchAsync(WebhookEvent, CancellationToken)" path="/exception"/>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="identity">The app and webhook that it was verified for, with which its keys start; null for none.</param>
    /// <param name="cancellationToken">Ends the wait; the handlers continue.</param>
    public async Task<WebhookOutcome> DispatchAsync(
        WebhookEvent webhookEvent,
        WebhookIdentity? identity,
        CancellationToken cancellationToken = default)
    {
        var delivery = Accept(webhookEvent, identity);
        var outcome = await delivery.Completion.WaitAsync(
            Timeout.InfiniteTimeSpan,
            TimeProvider.System,
            cancellationToken).ConfigureAwait(false);
        if (outcome == WebhookOutcome.Handled)
            await delivery.AcknowledgeAsync().ConfigureAwait(false);
        return outcome;
    }

    /// <inheritdoc/>
    ValueTask<WebhookOutcome> IWebhookInbox.DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
    {
        var delivery = envelope.Delivery = Accept(envelope);
        return !delivery.Accepted || envelope.AcknowledgeMode == AcknowledgeMode.OnCompletion
            ? new ValueTask<WebhookOutcome>(delivery.CheckedCompleted)
            : new ValueTask<WebhookOutcome>(WebhookOutcome.Enqueued);
    }

    /// <inheritdoc/>
    ValueTask IWebhookInbox.AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken) =>
        envelope.Delivery is { } delivery ? new ValueTask(delivery.AcknowledgeAsync()) : default;

    /// <summary>Rejects events from now on. Accepted events are still handled, and duplicates of them still share their delivery.</summary>
    public void StopAccepting()
    {
        lock (gate)
            closed = true;
    }

    /// <summary>Rejects events from now on, and waits for the accepted events.</summary>
    /// <param name="deadline">Cancelled when the wait has to end; then the handlers are cancelled, and waiting events are dropped.</param>
    /// <returns>False when the deadline ended the wait.</returns>
    public async Task<bool> DrainAsync(CancellationToken deadline)
    {
        Task idle;
        lock (gate)
        {
            closed = true;
            if (pending == 0)
                return true;
            drained ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            idle = drained.Task;
        }

        try
        {
            await idle.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            try
            {
                DispatchLog.NotDrained(logger, Volatile.Read(ref pending));
            }
            finally
            {
                CancelHandlers();
            }

            return false;
        }
    }

    /// <summary>
    /// Rejects events from now on and cancels the running handlers. Call <see cref="DrainAsync"/> first to wait for them.
    /// </summary>
    public void Dispose()
    {
        StopAccepting();
        CancelHandlers();
    }

    /// <inheritdoc/>
    async Task IDeliveryOwner.AcknowledgeAsync(WebhookDelivery delivery)
    {
        lock (gate)
        {
            if (delivery.IsAcknowledged)
                return;
            delivery.IsAcknowledged = true;
            if (inProgress.TryGetValue(delivery.Envelope.Key!, out var current) && current == delivery)
                inProgress.Remove(delivery.Envelope.Key!);
            if (!delivery.IsFinished)
                return;
        }

        await runner.ForgetAsync(delivery.Envelope, delivery.Handlers, CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    void IDeliveryOwner.End(WebhookDelivery delivery, WebhookOutcome outcome)
    {
        bool isForgotten;
        lock (gate)
        {
            delivery.IsFinished = true;
            isForgotten = delivery.IsAcknowledged;
            if (!isForgotten)
                Leave(delivery);
        }

        // The sender knows of the success, so it is deleted before an equal event may start.
        if (isForgotten)
            _ = ForgetAndCompleteAsync(delivery, outcome);
        else
            Complete(delivery, outcome);
    }

    internal WebhookDelivery Accept(WebhookEnvelope envelope)
    {
        var interested = runner.HandlersOf(envelope);
        if (interested.Count == 0)
            return WebhookDelivery.NothingToDo;

        using var activity = WebhookTelemetry.StartReceive(envelope.Event, timeProvider);
        var (delivery, keys) = (new WebhookDelivery(this, envelope, interested), envelope.OrderingKeys);
        WebhookDelivery? earlier = null;
        string? rejection = null;
        var before = Task.CompletedTask;
        lock (gate)
        {
            if (envelope.Key is null || !inProgress.TryGetValue(envelope.Key, out earlier))
            {
                rejection = Rejection(envelope);
                if (rejection is null)
                {
                    pending++;
                    pendingBytes += envelope.Size;
                    if (envelope.Key is not null)
                        inProgress.Add(envelope.Key, delivery);
                    before = queues.Enter(keys, delivery.Completed);
                }
            }
        }

        if (earlier is not null)
        {
            DispatchLog.Duplicate(logger, envelope);
            WebhookTelemetry.Duplicate(envelope.Event, activity);
            return earlier;
        }

        if (rejection is not null)
        {
            LogRejection(envelope, rejection);
            WebhookTelemetry.Reject(envelope.Event, activity);
            return WebhookDelivery.Rejected;
        }

        // The event is queued: from here on nothing may keep it from running, not even a listener of the measurement.
        try
        {
            WebhookTelemetry.Accepted();
        }
        finally
        {
            // Its span ends before the handlers start, so a call that is traced runs them in the background.
            if (envelope.Caller is not null && activity is null && before.IsCompleted)
                _ = RunAsync(delivery, before);
            else
                (Dispatcher: this, Delivery: delivery, Before: before).RunInBackground(static work =>
                    _ = work.Dispatcher.RunAsync(work.Delivery, work.Before));
        }

        return delivery;
    }

    private async Task RunAsync(WebhookDelivery delivery, Task before)
    {
        var outcome = WebhookOutcome.Failed;
        try
        {
            if (!before.IsCompleted)
            {
                await before.ConfigureAwait(false);
                // Not on the thread of the event before: its response would wait for the handlers of this one.
                await Task.Yield();
            }

            await slots.WaitAsync(ending.Token).ConfigureAwait(false);
            delivery.HasSlot = true;
            outcome = await runner.HandleAsync(delivery, ending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // It waited for its turn when the program had to end; DrainAsync has logged it.
        }
        catch (Exception e)
        {
            DispatchLog.DispatchFailed(logger, e, delivery.Envelope);
        }
        finally
        {
            delivery.End(outcome);
        }
    }

    /// <summary>Returns the limit that an event would exceed; null when there is room. Call it under the lock.</summary>
    private string? Rejection(WebhookEnvelope envelope) =>
        closed ? ""
        : pending >= options.Capacity ? nameof(WebhookDispatchOptions.Capacity)
        : pending > 0 && pendingBytes + envelope.Size > options.CapacityBytes ? nameof(WebhookDispatchOptions.CapacityBytes)
        : !queues.HaveRoom(envelope.OrderingKeys) ? nameof(WebhookDispatchOptions.CapacityPerOrderingKey)
        : null;

    private void LogRejection(WebhookEnvelope envelope, string limit)
    {
        if (limit.Length == 0)
            DispatchLog.Closed(logger, envelope);
        else
            DispatchLog.Full(logger, envelope, limit, Volatile.Read(ref pending));
    }

    private async Task ForgetAndCompleteAsync(WebhookDelivery delivery, WebhookOutcome outcome)
    {
        try
        {
            await runner.ForgetAsync(delivery.Envelope, delivery.Handlers, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            lock (gate)
                Leave(delivery);
            Complete(delivery, outcome);
        }
    }

    private void Complete(WebhookDelivery delivery, WebhookOutcome outcome)
    {
        try
        {
            WebhookTelemetry.Finished();
        }
        finally
        {
            if (delivery.HasSlot)
                slots.Release();
            delivery.Complete(outcome);
        }
    }

    /// <summary>Call it under the lock.</summary>
    private void Leave(WebhookDelivery delivery)
    {
        if (delivery.Envelope.Key is { } key && inProgress.TryGetValue(key, out var current) && current == delivery)
            inProgress.Remove(key);
        queues.Leave(delivery.Envelope.OrderingKeys);
        pending--;
        pendingBytes -= delivery.Envelope.Size;
        if (pending == 0)
            drained?.TrySetResult(true);
    }

    private void CancelHandlers()
    {
        try
        {
            ending.Cancel();
        }
        catch (AggregateException e)
        {
            DispatchLog.CancellationFailed(logger, e);
        }
    }
}
