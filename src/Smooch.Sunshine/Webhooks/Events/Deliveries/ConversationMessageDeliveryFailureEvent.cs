namespace Smooch.Sunshine;

/// <summary>A message could not be delivered.</summary>
[JsonCase("conversation:message:delivery:failure")]
public sealed partial record ConversationMessageDeliveryFailureEvent : ConversationMessageDeliveryEvent;
