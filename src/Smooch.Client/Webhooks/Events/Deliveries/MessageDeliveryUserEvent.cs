namespace Smooch.Client;

/// <summary>A message reached the device of the user (trigger <c>message:delivery:user</c>; v1.1; some channels only).</summary>
[JsonCase("message:delivery:user")]
public sealed partial record MessageDeliveryUserEvent : MessageDeliveryEvent;
