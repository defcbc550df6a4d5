namespace Smooch.MessageBird;

/// <summary>What happened (<c>type</c>, <c>events</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct WebhookEventType
{
    /// <summary>Gets <c>conversation.created</c>: a conversation was created.</summary>
    public static WebhookEventType ConversationCreated => new("conversation.created");

    /// <summary>Gets <c>conversation.updated</c>: a conversation got a new status.</summary>
    public static WebhookEventType ConversationUpdated => new("conversation.updated");

    /// <summary>Gets <c>message.created</c>: a message was created, in either direction.</summary>
    public static WebhookEventType MessageCreated => new("message.created");

    /// <summary>Gets <c>message.updated</c>: a message got a new status.</summary>
    public static WebhookEventType MessageUpdated => new("message.updated");

    /// <summary>
    /// Gets <c>message.status</c>: a message got a new status, for the <c>reportUrl</c> of the message. A webhook cannot subscribe to it.
    /// </summary>
    public static WebhookEventType MessageStatus => new("message.status");
}
