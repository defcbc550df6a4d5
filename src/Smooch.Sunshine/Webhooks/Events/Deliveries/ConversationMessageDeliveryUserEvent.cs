namespace Smooch.Sunshine;

/// <summary>A message was delivered to a user; only some channels report it.</summary>
[JsonCase("conversation:message:delivery:user")]
public sealed partial record ConversationMessageDeliveryUserEvent : ConversationMessageDeliveryEvent;
