namespace Smooch.Sunshine;

/// <summary>A message was delivered to a user; only some channels report it.</summary>
[JsonCase("conversation:message:delivery:user")]
public sealed partial record ConversationMessageDeliveryUserEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial DeliveryPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
