using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Cancels handlers that exceed their time limit, and fails the events of handlers that ignore the cancellation. All handlers have the same
/// limit, so they expire in the order of their start, and one timer for the first of them is enough.
/// </summary>
internal sealed class HandlerTimeouts : IDisposable
{
    private readonly object gate = new();
    private readonly TimeSpan limit;
    private readonly TimeSpan grace;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly ITimer timer;
    private WebhookDelivery? first;
    private WebhookDelivery? last;
    private bool armed;

    public HandlerTimeouts(TimeSpan limit, TimeSpan grace, TimeProvider time, ILogger logger)
    {
        this.limit = limit;
        this.grace = grace;
        this.time = time;
        this.logger = logger;
        timer = time.CreateTimer(
            static state => ((HandlerTimeouts)state!).Expire(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Starts the time limit of a handler.</summary>
    /// <returns>The token of the handler.</returns>
    public CancellationToken Start(WebhookDelivery delivery, CancellationToken ending)
    {
        var own = delivery.Limit;
        if (own.Source is null)
        {
            own.Source = new CancellationTokenSource();
            own.Ending = ending.Cancels(own.Source);
        }

        lock (gate)
        {
            own.State = HandlerLimitState.Running;
            own.StartedAt = time.GetTimestamp();
            own.Previous = last;
            if (last is null)
                first = delivery;
            else
                last.Limit.Next = delivery;
            last = delivery;
            if (!armed)
            {
                armed = true;
                timer.Change(limit, Timeout.InfiniteTimeSpan);
            }
        }

        return own.Source.Token;
    }

    /// <summary>Stops the time limit of a handler that has returned.</summary>
    /// <returns>False when its event has failed without it.</returns>
    public bool Stop(WebhookDelivery delivery)
    {
        var own = delivery.Limit;
        lock (gate)
        {
            if (own.State == HandlerLimitState.Abandoned)
                return false;
            if (own.State == HandlerLimitState.Running)
            {
                Unlink(delivery);
            }
            else
            {
                // The next handler of the event gets its own token.
                own.Grace?.Dispose();
                own.Grace = null;
                own.Ending.Dispose();
                own.Source = null;
            }

            own.State = HandlerLimitState.Idle;
            return true;
        }
    }

    /// <summary>Releases the resources of an event whose handlers have all returned.</summary>
    public static void Release(WebhookDelivery delivery) => delivery.Limit.Ending.Dispose();

    public void Dispose() => timer.Dispose();

    private void Expire()
    {
        List<WebhookDelivery>? late = null;
        lock (gate)
        {
            var now = time.GetTimestamp();
            while (first is { } delivery && time.GetElapsedTime(delivery.Limit.StartedAt, now) >= limit)
            {
                Unlink(delivery);
                delivery.Limit.State = HandlerLimitState.Cancelled;
                delivery.Limit.Grace = time.CreateTimer(_ => Abandon(delivery), state: null, grace, Timeout.InfiniteTimeSpan);
                (late ??= []).Add(delivery);
            }

            armed = first is not null;
            if (armed)
                timer.Change(limit - time.GetElapsedTime(first!.Limit.StartedAt, now), Timeout.InfiniteTimeSpan);
        }

        foreach (var delivery in late ?? [])
        {
            // The callbacks of the handler's token run in the background, so that they cannot delay other handlers.
            if (delivery.Limit.Source is { } source)
                (Timeouts: this, Delivery: delivery, Source: source).RunInBackground(static work =>
                    work.Timeouts.Cancel(work.Delivery, work.Source));
        }
    }

    private void Cancel(WebhookDelivery delivery, CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (AggregateException e)
        {
            DispatchLog.CancellationFailed(logger, e);
        }
        finally
        {
            DispatchLog.HandlerTimedOut(logger, delivery.Envelope, limit);
        }
    }

    private void Abandon(WebhookDelivery delivery)
    {
        lock (gate)
        {
            if (delivery.Limit.State != HandlerLimitState.Cancelled)
                return;
            delivery.Limit.State = HandlerLimitState.Abandoned;
            delivery.Limit.Grace?.Dispose();
        }

        try
        {
            DispatchLog.HandlerAbandoned(logger, delivery.Envelope, limit);
        }
        finally
        {
            delivery.End(WebhookOutcome.Failed);
            delivery.Envelope.Caller?.Abandon();
        }
    }

    /// <summary>Call it under the lock.</summary>
    private void Unlink(WebhookDelivery delivery)
    {
        var own = delivery.Limit;
        if (own.Previous is null)
            first = own.Next;
        else
            own.Previous.Limit.Next = own.Next;
        if (own.Next is null)
            last = own.Previous;
        else
            own.Next.Limit.Previous = own.Previous;
        own.Previous = own.Next = null;
    }
}
