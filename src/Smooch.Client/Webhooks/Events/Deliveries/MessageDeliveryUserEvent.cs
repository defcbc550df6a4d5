namespace Smooch.Client;

/// <summary>A message reached the device of the user (trigger <c>message:delivery:user</c>; v1.1; some channels only).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("message:delivery:user")]
public sealed partial record MessageDeliveryUserEvent : MessageDeliveryEvent;
