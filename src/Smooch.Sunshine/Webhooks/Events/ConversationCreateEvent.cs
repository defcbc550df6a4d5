namespace Smooch.Sunshine;

/// <summary>A conversation was created.</summary>
[JsonCase("conversation:create")]
public sealed partial record ConversationCreateEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ConversationCreatePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
