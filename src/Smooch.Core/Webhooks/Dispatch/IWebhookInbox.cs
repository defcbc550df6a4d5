namespace Smooch;

/// <summary>
/// Delivers verified events to their handlers. The default inbox runs the handlers in this process, in order. A program of several
/// instances can register another inbox (<c>UseInbox</c>), which sends each event to the instance of its ordering keys and calls
/// <see cref="WebhookRunner"/> there.
/// </summary>
/// <example>
/// <code>
/// public sealed class BrokerInbox(Broker broker) : IWebhookInbox
/// {
///     public async ValueTask&lt;WebhookOutcome&gt; DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken)
///     {
///         await broker.PublishAsync(envelope.OrderingKeys[0], envelope.Protocol, envelope.Identity, envelope.Body, cancellationToken);
///         return WebhookOutcome.Handled;
///     }
///
///     public ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken) => default;
/// }
/// </code>
/// </example>
public interface IWebhookInbox
{
    /// <summary>Delivers one event.</summary>
    /// <param name="envelope">The event, with its keys and its raw JSON.</param>
    /// <param name="cancellationToken">
    /// Cancelled when the sender disconnects. Stop waiting for the outcome, but let the handlers finish.
    /// </param>
    /// <returns>
    /// The outcome, which decides the response: <see cref="WebhookOutcome.Handled"/> when the handlers have succeeded, or when the event is
    /// stored durably and its handlers will run; <see cref="WebhookOutcome.Rejected"/> when the engine cannot be reached. An exception
    /// counts as rejected, and is logged.
    /// </returns>
    ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken);

    /// <summary>
    /// Reports that the sender knows of the success of an event with <see cref="WebhookEnvelope.NeedsAcknowledgement"/>. The sender will
    /// not send it again, so an equal event from now on is another one, such as a second click on a button.
    /// </summary>
    /// <param name="envelope">The event, as it was delivered.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK.</param>
    /// <returns>A task that completes when the success is deleted, or will be before an equal event is handled.</returns>
    ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken);
}
