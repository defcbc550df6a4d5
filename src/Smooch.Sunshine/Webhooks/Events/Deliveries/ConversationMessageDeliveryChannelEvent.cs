namespace Smooch.Sunshine;

/// <summary>A message was delivered to a channel.</summary>
[JsonCase("conversation:message:delivery:channel")]
public sealed partial record ConversationMessageDeliveryChannelEvent : ConversationMessageDeliveryEvent;
