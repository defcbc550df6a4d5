namespace Smooch.Client;

/// <summary>The API of a channel took a message (trigger <c>message:delivery:channel</c>; v1.1). A failure may still follow.</summary>
public sealed record MessageDeliveryChannelEvent : MessageDeliveryEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.MessageDeliveryChannel;
}
