namespace Smooch.Client;

/// <summary>A notification could not be delivered (trigger <c>notification:delivery:failure</c>; v1.1).</summary>
public sealed record NotificationDeliveryFailureEvent : NotificationEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.NotificationDeliveryFailure;
}
