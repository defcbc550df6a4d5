namespace Smooch.Client;

/// <summary>
/// A message could not be delivered (trigger <c>message:delivery:failure</c>; v1.1). It may follow the acceptance by the channel.
/// </summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("message:delivery:failure")]
public sealed partial record MessageDeliveryFailureEvent : MessageDeliveryEvent;
