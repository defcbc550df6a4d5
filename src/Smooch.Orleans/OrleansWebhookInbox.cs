using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.Orleans;

/// <summary>Delivers each event to the grain of its first ordering key. The number of events in progress is limited per instance.</summary>
internal sealed class OrleansWebhookInbox(
    WebhookGrainReferences grains,
    IOptions<WebhookDispatchOptions> options,
    WebhookGrainClock clock,
    ILogger<OrleansWebhookInbox> logger) : IWebhookInbox
{
    private readonly int capacity = options.Value.Capacity;
    private int pending;

    public async ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref pending) > capacity)
        {
            Interlocked.Decrement(ref pending);
            WebhookGrainLog.Full(logger, capacity);
            return WebhookOutcome.Rejected;
        }

        var handling = HandleAsync(envelope);
        if (envelope.AcknowledgeMode == AcknowledgeMode.OnEnqueue)
            return WebhookOutcome.Enqueued;
        return await handling.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
    {
        if (!envelope.NeedsAcknowledgement)
            return;
        // The grain that ran the handlers, that of the last key, stores the success.
        var call = WebhookGrainCall.Of(envelope, clock.TimeProvider.GetUtcNow());
        await grains.Of(call.OrderingKeys[^1])
            .ForgetAsync(call)
            .WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the outcome; an event is rejected when the cluster cannot be reached. The task does not fail.</summary>
    private async Task<WebhookOutcome> HandleAsync(WebhookEnvelope envelope)
    {
        WebhookGrainTelemetry.Delivered();
        try
        {
            var call = WebhookGrainCall.Of(envelope, clock.TimeProvider.GetUtcNow());
            return (WebhookOutcome)await grains.Of(call.OrderingKeys[0]).HandleAsync(call, position: 0).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            WebhookGrainTelemetry.FailedOver();
            WebhookGrainLog.NotDelivered(logger, e, envelope);
            return WebhookOutcome.Rejected;
        }
        finally
        {
            Interlocked.Decrement(ref pending);
            WebhookGrainTelemetry.Finished();
        }
    }
}
