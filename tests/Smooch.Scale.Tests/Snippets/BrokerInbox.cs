namespace Smooch.Scale.Tests.Snippets;

// snippet:broker-inbox
/// <summary>Publishes each event to the broker. The service gets a 200 when the broker has stored it.</summary>
public sealed class BrokerInbox(IBroker broker) : IWebhookInbox
{
    public async ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
    {
        var record = new WebhookRecord(envelope.Protocol, envelope.Identity, envelope.Body.ToArray());
        await broker.PublishAsync(envelope.OrderingKeys[0], record, cancellationToken);
        return WebhookOutcome.Handled;
    }

    public ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken) => default;
}
// endsnippet
