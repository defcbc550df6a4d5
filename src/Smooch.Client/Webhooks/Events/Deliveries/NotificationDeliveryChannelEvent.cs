namespace Smooch.Client;

/// <summary>A channel accepted a notification (trigger <c>notification:delivery:channel</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("notification:delivery:channel")]
public sealed partial record NotificationDeliveryChannelEvent : NotificationEvent;
