namespace Smooch.Sunshine;

/// <summary>A message was delivered to a channel.</summary>
[JsonCase("conversation:message:delivery:channel")]
public sealed partial record ConversationMessageDeliveryChannelEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial DeliveryPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
