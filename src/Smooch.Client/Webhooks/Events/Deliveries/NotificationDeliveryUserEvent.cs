namespace Smooch.Client;

/// <summary>A notification reached the device (trigger <c>notification:delivery:user</c>; v1.1).</summary>
[JsonCase("notification:delivery:user")]
public sealed partial record NotificationDeliveryUserEvent : NotificationEvent;
