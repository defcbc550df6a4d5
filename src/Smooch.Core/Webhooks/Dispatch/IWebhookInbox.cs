namespace Smooch;

/// <summary>
/// Takes verified events to their handlers. The default runs them in this process, in order. A program of several instances can register another one
/// (<c>UseInbox</c>), which takes each event to where its ordering keys live, and calls <see cref="WebhookRunner"/> there.
/// </summary>
public interface IWebhookInbox
{
    /// <summary>Delivers one event.</summary>
    /// <param name="envelope">The event, with its keys and its raw JSON.</param>
    /// <param name="cancellationToken">Cancelled when the sender disconnects: stop waiting for the outcome, but let the handlers finish.</param>
    /// <returns>
    /// The outcome, which decides the response: <see cref="WebhookOutcome.Handled"/> when the handlers have succeeded, or when the event is stored durably and its
    /// handlers will run; <see cref="WebhookOutcome.Rejected"/> when the engine cannot be reached. An exception counts as rejected, and is logged.
    /// </returns>
    ValueTask<WebhookOutcome> DeliverAsync(WebhookEnvelope envelope, CancellationToken cancellationToken);

    /// <summary>
    /// Reports that the sender knows of the success of an event with <see cref="WebhookEnvelope.NeedsAcknowledgement"/>: it will not send it again, so an equal
    /// event from now on is another one, such as a second click on a button.
    /// </summary>
    /// <param name="envelope">The event, as it was delivered.</param>
    /// <param name="cancellationToken">Never cancelled by the SDK.</param>
    /// <returns>A task that completes when the event is forgotten, or will be before an equal one is handled.</returns>
    ValueTask AcknowledgeAsync(WebhookEnvelope envelope, CancellationToken cancellationToken);
}
