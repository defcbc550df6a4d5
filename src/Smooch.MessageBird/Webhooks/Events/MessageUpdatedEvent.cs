namespace Smooch.MessageBird;

/// <summary>A message got a new status (<c>message.updated</c>). Updates may arrive out of order.</summary>
[JsonCase("message.updated")]
public sealed partial record MessageUpdatedEvent : MessageEvent;
