namespace Smooch.Client;

/// <summary>A channel took a notification (trigger <c>notification:delivery:channel</c>; v1.1).</summary>
public sealed record NotificationDeliveryChannelEvent : NotificationEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.NotificationDeliveryChannel;
}
