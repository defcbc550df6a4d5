namespace Smooch.Client;

/// <summary>A notification could not be delivered (trigger <c>notification:delivery:failure</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("notification:delivery:failure")]
public sealed partial record NotificationDeliveryFailureEvent : NotificationEvent;
