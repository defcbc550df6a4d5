namespace Smooch.Client;

/// <summary>A message could not be delivered (trigger <c>message:delivery:failure</c>; v1.1); it may come after the channel took it.</summary>
[JsonCase("message:delivery:failure")]
public sealed partial record MessageDeliveryFailureEvent : MessageDeliveryEvent;
