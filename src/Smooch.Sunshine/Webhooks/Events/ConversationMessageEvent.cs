namespace Smooch.Sunshine;

/// <summary>A message was sent. It is also reported for messages of the business: check <see cref="IsFromUser"/>.</summary>
[JsonCase("conversation:message")]
public sealed partial record ConversationMessageEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ConversationMessagePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User ?? Payload?.Message?.Author?.User;

    /// <summary>Gets the message; null for an event without one.</summary>
    public Message? Message => Payload?.Message;

    /// <summary>Gets the content of the message.</summary>
    public MessageContent? Content => Payload?.Message?.Content;

    /// <summary>Gets a value indicating whether a user sent the message, not the business.</summary>
    public bool IsFromUser => Payload?.Message?.Author?.Type == AuthorType.User;
}
