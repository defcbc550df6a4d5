namespace Smooch.Client;

/// <summary>The API of a channel accepted a message (trigger <c>message:delivery:channel</c>; v1.1). A failure may still follow.</summary>
[JsonCase("message:delivery:channel")]
public sealed partial record MessageDeliveryChannelEvent : MessageDeliveryEvent;
