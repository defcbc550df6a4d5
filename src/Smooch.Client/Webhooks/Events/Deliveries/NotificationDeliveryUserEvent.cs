namespace Smooch.Client;

/// <summary>A notification reached the device (trigger <c>notification:delivery:user</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("notification:delivery:user")]
public sealed partial record NotificationDeliveryUserEvent : NotificationEvent;
