namespace Smooch.Client;

/// <summary>A notification reached the device (trigger <c>notification:delivery:user</c>; v1.1).</summary>
public sealed record NotificationDeliveryUserEvent : NotificationEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.NotificationDeliveryUser;
}
