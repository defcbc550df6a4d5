namespace Smooch.MessageBird;

/// <summary>A conversation got a new status (<c>conversation.updated</c>).</summary>
[JsonCase("conversation.updated")]
public sealed partial record ConversationUpdatedEvent : MessageBirdWebhookEvent;
