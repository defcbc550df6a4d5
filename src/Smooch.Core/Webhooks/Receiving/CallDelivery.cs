using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>Gives the events of a call to the inbox and waits for their outcomes, for no longer than the call has time.</summary>
internal readonly struct CallDelivery(WebhookReceiver receiver, TimeSpan wait, long arrivedAt)
{
    public async ValueTask<WebhookCallResult> DeliverAsync(WebhookEnvelope[] envelopes, CancellationToken aborted)
    {
        if (envelopes.Length == 1)
            return Result(await WaitAsync(envelopes[0], Start(envelopes[0], aborted), aborted).ConfigureAwait(false));

        // All are on their way before the first is waited for, in their order.
        var (self, deliveries) = (this, new ValueTask<WebhookOutcome>[envelopes.Length]);
        for (var i = 0; i < envelopes.Length; i++)
            deliveries[i] = Start(envelopes[i], aborted);
        WebhookOutcome? worst = WebhookOutcome.Handled;
        var failed = false;
        for (var i = 0; i < envelopes.Length; i++)
        {
            var outcome = await self.WaitAsync(envelopes[i], deliveries[i], aborted).ConfigureAwait(false);
            failed |= outcome == WebhookOutcome.Failed;
            worst = outcome is { } one && worst is { } other ? OutcomeOrder.Worse(other, one) : null;
        }

        // A failure is known for certain, while the others may still succeed.
        return Result(failed ? WebhookOutcome.Failed : worst);
    }

    private static WebhookCallResult Result(WebhookOutcome? outcome) => outcome switch
    {
        null => WebhookCallResult.NotFinishedInTime,
        WebhookOutcome.Handled => WebhookCallResult.Handled,
        WebhookOutcome.Enqueued => WebhookCallResult.Enqueued,
        WebhookOutcome.Busy => WebhookCallResult.InProgressElsewhere,
        WebhookOutcome.Rejected => WebhookCallResult.Rejected,
        _ => WebhookCallResult.HandlerFailed,
    };

    private ValueTask<WebhookOutcome> Start(WebhookEnvelope envelope, CancellationToken aborted)
    {
        try
        {
            return receiver.Inbox.DeliverAsync(envelope, aborted);
        }
        catch (Exception e)
        {
            ReceiverLog.InboxFailed(receiver.Logger, e, envelope);
            return new ValueTask<WebhookOutcome>(WebhookOutcome.Rejected);
        }
    }

    /// <returns>The outcome; null when the time of the call is over, or its sender gone.</returns>
    private async ValueTask<WebhookOutcome?> WaitAsync(WebhookEnvelope envelope, ValueTask<WebhookOutcome> delivery, CancellationToken aborted)
    {
        if (delivery.IsCompletedSuccessfully)
            return delivery.Result;
        var outcome = delivery.AsTask();
        try
        {
            return await outcome.WaitAsync(Left(), receiver.Time, aborted).ConfigureAwait(false);
        }
        catch (Exception e) when (aborted.IsCancellationRequested || (!outcome.IsCompleted && e is TimeoutException))
        {
            Watch(receiver.Logger, outcome, envelope);
            return null;
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

    /// <summary>The response is sent without the outcome, but a failure of the inbox is logged all the same.</summary>
    private static void Watch(ILogger logger, Task<WebhookOutcome> outcome, WebhookEnvelope envelope) => outcome.ContinueWith(
        (failed, _) => ReceiverLog.InboxFailed(logger, failed.Exception!, envelope),
        state: null,
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
