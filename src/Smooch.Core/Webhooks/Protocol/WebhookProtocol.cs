namespace Smooch;

/// <summary>
/// The webhooks of one API: how a call is verified, and which events its body contains. Endpoint, dispatcher, de-duplication and ordering
/// work for any protocol. Each API package has one, such as <c>SmoochWebhooks</c>; <c>app.MapWebhooks&lt;SmoochWebhooks&gt;("/smooch")</c>
/// maps it.
/// </summary>
/// <remarks>
/// A thread-safe singleton. A call is verified in two steps: <see cref="Verify"/> before the body is read, so that a call without a valid
/// key is rejected early, and <see cref="Read"/> with the body, for signatures over the body and for secrets that are valid for one app
/// only.
/// </remarks>
public abstract class WebhookProtocol
{
    /// <summary>
    /// Gets the name of the protocol, such as <c>smooch</c>: lower-case letters and digits. It is part of stored keys, so it must never
    /// change.
    /// </summary>
    public abstract string Name { get; }

    /// <summary>Gets the base type of the events of this protocol. Handlers of the protocol receive only these.</summary>
    public abstract Type EventType { get; }

    /// <summary>
    /// Gets a value indicating whether there is a secret to verify calls with. Without one the host does not start, except with
    /// <see cref="WebhookReceiverOptions.AllowStartWithoutSecret"/>.
    /// </summary>
    public virtual bool HasSecret => true;

    /// <summary>Gets the sentence that explains how to set the secret; it is part of the exception when there is none.</summary>
    public virtual string MissingSecretHint => "Set the secret in the options of the webhooks.";

    /// <summary>Verifies a call before its body is read.</summary>
    /// <param name="request">The call.</param>
    /// <returns><see cref="WebhookVerificationResult.Valid"/> when the call is valid so far; then its body is read.</returns>
    public abstract WebhookVerificationResult Verify(WebhookRequest request);

    /// <summary>Verifies a call with its body, and parses the body.</summary>
    /// <param name="request">The call.</param>
    /// <param name="body">The raw body, valid during this method only.</param>
    /// <returns>The events of the call, or why they are not accepted.</returns>
    /// <exception cref="SmoochWebhookFormatException">
    /// The body does not belong to this protocol, and a retry would have the same body.
    /// </exception>
    public abstract WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body);

    /// <summary>Parses one event again that <see cref="Read"/> returned earlier, perhaps on another machine. Nothing is verified.</summary>
    /// <param name="json">The raw JSON of the event: <see cref="WebhookEnvelope.Body"/>.</param>
    /// <param name="identity">The app and webhook that the event was verified for.</param>
    /// <returns>The event, equal to the one that was received.</returns>
    /// <exception cref="SmoochWebhookFormatException">The bytes are not an event of this protocol.</exception>
    public abstract WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity);
}
