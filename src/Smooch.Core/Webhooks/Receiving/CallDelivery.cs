using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>Gives the events of a call to the inbox and waits for their outcomes within the time limit of the call.</summary>
internal readonly struct CallDelivery(WebhookReceiver receiver, TimeSpan wait, long arrivedAt)
{
    public ValueTask<WebhookOutcome?> DeliverAsync(WebhookEnvelope[] envelopes, CancellationToken aborted) =>
        envelopes.Length == 1 ? DeliverOneAsync(envelopes[0], aborted) : DeliverAllAsync(envelopes, aborted);

    /// <summary>The result that an outcome decides; null is one that was not waited for.</summary>
    public static WebhookCallResult Result(WebhookOutcome? outcome) => outcome switch
    {
        null => WebhookCallResult.NotFinishedInTime,
        WebhookOutcome.Handled => WebhookCallResult.Handled,
        WebhookOutcome.Enqueued => WebhookCallResult.Enqueued,
        WebhookOutcome.Busy => WebhookCallResult.InProgressElsewhere,
        WebhookOutcome.Rejected => WebhookCallResult.Rejected,
        _ => WebhookCallResult.HandlerFailed,
    };

    private async ValueTask<WebhookOutcome?> DeliverAllAsync(WebhookEnvelope[] envelopes, CancellationToken aborted)
    {
        var self = this;
        var deliveries = await StartAsync(envelopes, aborted).ConfigureAwait(false);
        // One time limit for all of them.
        await self.WaitAsync(Task.WhenAll(deliveries), aborted).ConfigureAwait(false);
        WebhookOutcome? worst = WebhookOutcome.Handled;
        var failed = false;
        for (var i = 0; i < envelopes.Length; i++)
        {
            var outcome = await self.OutcomeAsync(envelopes[i], deliveries[i]).ConfigureAwait(false);
            failed |= outcome == WebhookOutcome.Failed;
            worst = outcome is { } one && worst is { } other ? OutcomeOrder.Worse(other, one) : null;
        }

        // A failure is known for certain, while the others may still succeed.
        return failed ? WebhookOutcome.Failed : worst;
    }

    private static bool IsRejected(Task<WebhookOutcome> delivery) =>
        delivery.Status == TaskStatus.RanToCompletion && delivery.Result == WebhookOutcome.Rejected;

    /// <summary>
    /// Starts all events in their order, before it waits for the first. An event without room waits for the earlier ones of the call, since
    /// a retry of the call would have no more room. If there is still none, later events that share an ordering key with it are not
    /// started, and neither are those that share one with them: they would overtake it.
    /// </summary>
    private async ValueTask<Task<WebhookOutcome>[]> StartAsync(WebhookEnvelope[] envelopes, CancellationToken aborted)
    {
        var (self, deliveries) = (this, new Task<WebhookOutcome>[envelopes.Length]);
        HashSet<string>? blocked = null;
        for (var i = 0; i < envelopes.Length; i++)
        {
            if (blocked?.Overlaps(envelopes[i].OrderingKeys) == true)
            {
                blocked.UnionWith(envelopes[i].OrderingKeys);
                deliveries[i] = Task.FromResult(WebhookOutcome.Rejected);
                continue;
            }

            deliveries[i] = self.Start(envelopes[i], aborted).AsTask();
            if (i > 0 && IsRejected(deliveries[i]) && await self.WaitForEarlierAsync(envelopes, i, aborted).ConfigureAwait(false))
                deliveries[i] = self.Start(envelopes[i], aborted).AsTask();
            if (IsRejected(deliveries[i]))
                (blocked ??= new(StringComparer.Ordinal)).UnionWith(envelopes[i].OrderingKeys);
        }

        return deliveries;
    }

    /// <summary>Waits until the first events of the call have finished in this process.</summary>
    /// <returns>True when they have finished.</returns>
    private async ValueTask<bool> WaitForEarlierAsync(WebhookEnvelope[] envelopes, int count, CancellationToken aborted)
    {
        // Those that finished since the rejection count too: they have left room.
        var earlier = envelopes.Take(count)
            .Where(envelope => envelope.Delivery is { Accepted: true })
            .Select(envelope => envelope.Delivery!.Completed)
            .ToList();
        if (earlier.Count == 0)
            return false;
        var finished = Task.WhenAll(earlier);
        await WaitAsync(finished, aborted).ConfigureAwait(false);
        return finished.IsCompleted;
    }

    private ValueTask<WebhookOutcome> Start(WebhookEnvelope envelope, CancellationToken aborted)
    {
        // The dispatcher starts this span itself, since it is also called without an endpoint.
        var activity = receiver.Inbox is WebhookDispatcher ? null : WebhookTelemetry.StartReceive(envelope.Event, receiver.Time);
        try
        {
            return receiver.Inbox.DeliverAsync(envelope, aborted);
        }
        catch (Exception e)
        {
            ReceiverLog.InboxFailed(receiver.Logger, e, envelope);
            return new ValueTask<WebhookOutcome>(WebhookOutcome.Rejected);
        }
        finally
        {
            activity?.Dispose();
        }
    }

    private async ValueTask<WebhookOutcome?> DeliverOneAsync(WebhookEnvelope envelope, CancellationToken aborted)
    {
        var started = Start(envelope, aborted);
        if (started.IsCompletedSuccessfully)
            return started.Result;
        var (self, delivery) = (this, started.AsTask());
        await WaitAsync(delivery, aborted).ConfigureAwait(false);
        return await self.OutcomeAsync(envelope, delivery).ConfigureAwait(false);
    }

    /// <summary>Waits until the inbox has finished, the time limit of the call is exceeded, or its sender disconnected.</summary>
    private async ValueTask WaitAsync(Task delivery, CancellationToken aborted)
    {
        try
        {
            await delivery.WaitAsync(Left(), receiver.Time, aborted).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Whatever ended the wait: the callers look at the state of the deliveries, and OutcomeAsync logs a failure.
        }
    }

    /// <returns>The outcome; null when it was not waited for.</returns>
    private async ValueTask<WebhookOutcome?> OutcomeAsync(WebhookEnvelope envelope, Task<WebhookOutcome> delivery)
    {
        if (!delivery.IsCompleted)
        {
            Watch(receiver.Logger, delivery, envelope);
            return null;
        }

        try
        {
            return await delivery.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            ReceiverLog.InboxFailed(receiver.Logger, e, envelope);
            return WebhookOutcome.Rejected;
        }
    }

    private TimeSpan Left()
    {
        if (wait == Timeout.InfiniteTimeSpan)
            return wait;
        var left = wait - receiver.Time.GetElapsedTime(arrivedAt);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Logs a failure of the inbox after the response was sent without the outcome.</summary>
    private static void Watch(ILogger logger, Task<WebhookOutcome> outcome, WebhookEnvelope envelope) => _ = outcome.ContinueWith(
        (failed, _) => ReceiverLog.InboxFailed(logger, failed.Exception!, envelope),
        state: null,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
