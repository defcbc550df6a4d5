namespace Smooch;

/// <summary>
/// A verified event on its way to its handlers. Its <see cref="Protocol"/>, <see cref="Identity"/> and <see cref="Body"/> are enough to
/// create an equal one on another machine with <see cref="WebhookRunner.Restore"/>.
/// </summary>
public sealed class WebhookEnvelope
{
    private IReadOnlyList<string>? orderingKeys;

    internal WebhookEnvelope(string protocol, WebhookIdentity identity, WebhookEvent webhookEvent, int size)
    {
        Protocol = protocol;
        Identity = identity;
        Event = webhookEvent;
        Size = size;
        Key = webhookEvent.DeduplicationKey is { } key ? EventKeys.Of(identity.PrefixFor(protocol), key) : null;
    }

    /// <summary>Gets the name of the protocol, such as <c>smooch</c>; empty for an event that a program dispatches itself.</summary>
    public string Protocol { get; }

    /// <summary>Gets the app and webhook that the secret of the call belongs to.</summary>
    public WebhookIdentity Identity { get; }

    /// <summary>Gets the event.</summary>
    public WebhookEvent Event { get; }

    /// <summary>
    /// Gets the key under which duplicates are recognized, within the app and webhook of the secret; a few hundred characters at most.
    /// Null for an event without an id that was created in code: it has no duplicates.
    /// </summary>
    public string? Key { get; }

    /// <summary>
    /// Gets the keys by which events are ordered, within the app and webhook of the secret, in ordinal order and never empty. Events that
    /// share a key are handled one after the other.
    /// </summary>
    public IReadOnlyList<string> OrderingKeys => orderingKeys ??= EventKeys.Ordered(Identity.PrefixFor(Protocol), Event.OrderingKeys);

    /// <summary>
    /// Gets the raw JSON of this event alone. Empty unless an inbox is registered with <c>UseInbox</c>, or the envelope was restored.
    /// </summary>
    public ReadOnlyMemory<byte> Body { get; internal init; }

    /// <summary>Gets the mode that decides whether the response waits for the handlers.</summary>
    public AcknowledgeMode AcknowledgeMode { get; internal init; }

    /// <summary>
    /// Gets a value indicating whether an equal event may follow that is another one, so that the inbox has to be notified when the sender
    /// knows of the success.
    /// </summary>
    public bool NeedsAcknowledgement => Key is not null && Event.MayHappenAgain;

    /// <summary>The number of bytes of its raw JSON.</summary>
    internal int Size { get; }

    /// <summary>The delivery by the dispatcher of this process; duplicates share it.</summary>
    internal WebhookDelivery? Delivery { get; set; }

    /// <summary>The call whose thread may run the handlers; null to run them in the background.</summary>
    internal WebhookCall? Caller { get; set; }

    /// <summary>Returns the trigger and the ids of the event, never its content.</summary>
    /// <returns>The trigger and the ids.</returns>
    public override string ToString() => Event.ToString();
}
