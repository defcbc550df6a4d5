namespace Smooch.Client;

/// <summary>A message reached the device of the user (trigger <c>message:delivery:user</c>; v1.1; some channels only).</summary>
public sealed record MessageDeliveryUserEvent : MessageDeliveryEvent
{
    private protected override WebhookTrigger Kind => WebhookTrigger.MessageDeliveryUser;
}
