using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Gives events to their handlers: each event once, however often it comes; those of one app user in the order in which they came;
/// those of different users at once, up to a limit. Get it from the services (<c>AddSmoochWebhookDispatcher</c>).
/// </summary>
/// <remarks>Safe for use by many threads. Events live in memory only: what is under way when the process dies is lost, unless the service has not been answered yet.</remarks>
public sealed class WebhookDispatcher : IDisposable
{
    private readonly object gate = new();
    private readonly Dictionary<string, WebhookDelivery> underWay = new(StringComparer.Ordinal);
    private readonly WebhookLanes lanes = new();
    private readonly CancellationTokenSource ending = new();
    private readonly IServiceScopeFactory scopes;
    private readonly WebhookHandlers handlers;
    private readonly IWebhookDeduplicationStore store;
    private readonly ILogger logger;
    private readonly SemaphoreSlim slots;
    private readonly int capacity;
    private readonly TimeProvider timeProvider;
    private TaskCompletionSource<bool>? drained;
    private int pending;
    private bool closed;

    internal WebhookDispatcher(IServiceScopeFactory scopes, WebhookHandlers handlers, IWebhookDeduplicationStore store, WebhookDispatchOptions options, TimeProvider timeProvider, ILogger logger)
    {
        this.scopes = scopes;
        this.handlers = handlers;
        this.store = store;
        this.logger = logger;
        slots = new SemaphoreSlim(options.MaxConcurrency);
        capacity = options.Capacity;
        this.timeProvider = timeProvider;
    }

    /// <summary>Takes an event, which gets its place in the order now, and has it handled in the background.</summary>
    /// <returns>What becomes of it. A copy of an event that is under way joins it.</returns>
    public WebhookDelivery Accept(WebhookEvent webhookEvent)
    {
        var interested = handlers.Of(Argument.NotNull(webhookEvent));
        if (interested.Count == 0)
        {
            DispatchLog.NoHandler(logger, webhookEvent);
            return WebhookDelivery.NothingToDo;
        }

        using var activity = WebhookTelemetry.StartReceive(webhookEvent, timeProvider);
        var delivery = new WebhookDelivery(this, webhookEvent, webhookEvent.DeduplicationKey, interested);
        Task before;
        lock (gate)
        {
            if (delivery.Key is not null && underWay.TryGetValue(delivery.Key, out var earlier))
            {
                DispatchLog.Copy(logger, webhookEvent);
                WebhookTelemetry.Duplicate(webhookEvent, activity);
                return earlier;
            }

            if (closed || pending >= capacity)
            {
                if (closed)
                    DispatchLog.Closed(logger, webhookEvent);
                else
                    DispatchLog.Full(logger, webhookEvent, pending);
                WebhookTelemetry.Refuse(webhookEvent, activity);
                return WebhookDelivery.Refused;
            }

            pending++;
            WebhookTelemetry.Accepted();
            if (delivery.Key is not null)
                underWay.Add(delivery.Key, delivery);
            before = lanes.Enter(delivery.Lanes, delivery.Completion);
        }

        (Dispatcher: this, Delivery: delivery, Before: before).RunInBackground(static work => _ = work.Dispatcher.RunAsync(work.Delivery, work.Before));
        return delivery;
    }

    /// <summary>Takes an event and waits until it is handled: the one call that a function or a console program needs.</summary>
    /// <param name="webhookEvent">The event.</param>
    /// <param name="cancellationToken">Ends the wait; the handlers go on.</param>
    /// <returns>What became of it, which says what to answer.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async Task<WebhookOutcome> DispatchAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken = default)
    {
        var delivery = Accept(webhookEvent);
        var outcome = await delivery.Completion.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        if (outcome == WebhookOutcome.Handled)
            await delivery.AcknowledgeAsync().ConfigureAwait(false);
        return outcome;
    }

    /// <summary>Refuses events from now on. What was accepted is still handled, and copies of it still join it.</summary>
    public void StopAccepting()
    {
        lock (gate)
            closed = true;
    }

    /// <summary>Refuses events from now on, and waits for those that were accepted.</summary>
    /// <param name="deadline">Cancelled when the wait has to end; then the handlers are cancelled, and events that wait for their turn are given up.</param>
    /// <returns>False when the deadline came first.</returns>
    public async Task<bool> DrainAsync(CancellationToken deadline)
    {
        StopAccepting();
        Task idle;
        lock (gate)
        {
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
            DispatchLog.NotDrained(logger, Volatile.Read(ref pending));
            End();
            return false;
        }
    }

    /// <summary>Refuses events from now on and cancels the handlers that are at work. To wait for them use <see cref="DrainAsync"/> first.</summary>
    public void Dispose()
    {
        StopAccepting();
        End();
    }

    internal async Task AcknowledgeAsync(WebhookDelivery delivery)
    {
        if (!delivery.NeedsAcknowledgement)
            return;
        lock (gate)
        {
            if (delivery.IsAcknowledged)
                return;
            delivery.IsAcknowledged = true;
            if (underWay.TryGetValue(delivery.Key!, out var current) && current == delivery)
                underWay.Remove(delivery.Key!);
            if (!delivery.IsFinished)
                return;
        }

        await ForgetAsync(delivery).ConfigureAwait(false);
    }

    private async Task RunAsync(WebhookDelivery delivery, Task before)
    {
        var outcome = WebhookOutcome.Failed;
        try
        {
            await before.ConfigureAwait(false);
            await slots.WaitAsync(ending.Token).ConfigureAwait(false);
            try
            {
                outcome = await HandleAsync(delivery).ConfigureAwait(false);
            }
            finally
            {
                slots.Release();
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // It waited for its turn when the time to end came: DrainAsync has said so.
        }
        catch (Exception e)
        {
            DispatchLog.DispatchFailed(logger, e, delivery.Event);
        }

        if (!Finish(delivery))
        {
            await ForgetAsync(delivery).ConfigureAwait(false);
            lock (gate)
                Leave(delivery);
        }

        delivery.Complete(outcome);
    }

    private async ValueTask<WebhookOutcome> HandleAsync(WebhookDelivery delivery)
    {
        var key = delivery.IsAcknowledged ? null : delivery.Key;
        var outcome = WebhookOutcome.Handled;
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            foreach (var handler in delivery.Handlers)
            {
                var one = await RunAsync(handler, delivery.Event, key, scope.ServiceProvider).ConfigureAwait(false);
                if (outcome != WebhookOutcome.Failed && one != WebhookOutcome.Handled)
                    outcome = one;
            }
        }

        return outcome;
    }

    private async ValueTask<WebhookOutcome> RunAsync(WebhookHandler handler, WebhookEvent webhookEvent, string? key, IServiceProvider services)
    {
        var claimed = false;
        (Activity? Activity, long Begun) span = default;
        try
        {
            ending.Token.ThrowIfCancellationRequested();
            if (key is not null)
            {
                var claim = await store.ClaimAsync(key, handler.Name, ending.Token).ConfigureAwait(false);
                if (claim == WebhookClaim.Succeeded)
                    WebhookTelemetry.Duplicate(webhookEvent, Activity.Current);
                if (claim != WebhookClaim.Granted)
                    return claim == WebhookClaim.Succeeded ? WebhookOutcome.Handled : WebhookOutcome.Busy;
                claimed = true;
            }

            span = WebhookTelemetry.StartHandle(webhookEvent, handler.Name);
            await handler.HandleAsync(services, webhookEvent, ending.Token).ConfigureAwait(false);
            WebhookTelemetry.StopHandle(span, webhookEvent, handler.Name, error: null);
        }
        catch (Exception e)
        {
            WebhookTelemetry.StopHandle(span, webhookEvent, handler.Name, e);
            DispatchLog.HandlerFailed(logger, e, handler.Name, webhookEvent);
            if (claimed)
                await NoteAsync(store.ReleaseAsync, key!, handler, webhookEvent).ConfigureAwait(false);
            return WebhookOutcome.Failed;
        }

        if (claimed)
            await NoteAsync(store.CompleteAsync, key!, handler, webhookEvent).ConfigureAwait(false);
        return WebhookOutcome.Handled;
    }

    /// <returns>False when the sender knows already, so that the event has to be forgotten before another one like it may begin.</returns>
    private bool Finish(WebhookDelivery delivery)
    {
        lock (gate)
        {
            delivery.IsFinished = true;
            if (delivery.IsAcknowledged)
                return false;
            Leave(delivery);
            return true;
        }
    }

    private async Task ForgetAsync(WebhookDelivery delivery)
    {
        foreach (var handler in delivery.Handlers)
            await NoteAsync(store.ReleaseAsync, delivery.Key!, handler, delivery.Event).ConfigureAwait(false);
    }

    // The handler has run, whatever the store says: its outcome stands. Not cancelled at the end of the program, since it is what keeps copies away.
    private async Task NoteAsync(Func<string, string, CancellationToken, ValueTask> note, string key, WebhookHandler handler, WebhookEvent webhookEvent)
    {
        try
        {
            await note(key, handler.Name, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            DispatchLog.NotRemembered(logger, e, webhookEvent, handler.Name);
        }
    }

    /// <summary>Under the lock.</summary>
    private void Leave(WebhookDelivery delivery)
    {
        if (delivery.Key is { } key && underWay.TryGetValue(key, out var current) && current == delivery)
            underWay.Remove(key);
        lanes.Leave(delivery.Lanes, delivery.Completion);
        pending--;
        WebhookTelemetry.Finished();
        if (closed && pending == 0)
            drained?.TrySetResult(true);
    }

    private void End()
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
