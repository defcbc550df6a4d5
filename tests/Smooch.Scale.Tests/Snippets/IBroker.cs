namespace Smooch.Scale.Tests.Snippets;

/// <summary>
/// A message broker with partitions, as far as the sample needs one: Kafka, Event Hubs, Service Bus sessions and others have this.
/// </summary>
public interface IBroker
{
    /// <summary>Stores a record. Records of one key are consumed one after the other, in the order in which they were stored.</summary>
    ValueTask PublishAsync(string key, WebhookRecord record, CancellationToken cancellationToken);

    /// <summary>Hands each record to a consumer, again when the consumer returns false.</summary>
    Task ConsumeAsync(Func<WebhookRecord, CancellationToken, Task<bool>> consumer, CancellationToken cancellationToken);
}
