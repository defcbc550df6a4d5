namespace Smooch.Sunshine;

/// <summary>A message could not be delivered.</summary>
[JsonCase("conversation:message:delivery:failure")]
public sealed partial record ConversationMessageDeliveryFailureEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial DeliveryPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
