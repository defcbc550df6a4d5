namespace Smooch.Sunshine;

/// <summary>
/// The delivery of a message to a channel or a user, or its failure. A handler of this type receives all these events.
/// </summary>
[JsonModel]
public abstract partial record ConversationMessageDeliveryEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial DeliveryPayload? Payload { get; init; }

    /// <inheritdoc/>
    public sealed override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public sealed override User? User => Payload?.User;
}
