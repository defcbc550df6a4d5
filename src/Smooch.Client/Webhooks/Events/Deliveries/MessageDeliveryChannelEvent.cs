namespace Smooch.Client;

/// <summary>The API of a channel accepted a message (trigger <c>message:delivery:channel</c>; v1.1). A failure may still follow.</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("message:delivery:channel")]
public sealed partial record MessageDeliveryChannelEvent : MessageDeliveryEvent;
