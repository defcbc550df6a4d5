namespace Smooch.MessageBird;

/// <summary>A conversation was created (<c>conversation.created</c>).</summary>
[JsonCase("conversation.created")]
public sealed partial record ConversationCreatedEvent : MessageBirdWebhookEvent;
