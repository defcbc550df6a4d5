namespace Smooch.Sunshine;

/// <summary>A user or the business read a conversation.</summary>
[JsonCase("conversation:read")]
public sealed partial record ConversationReadEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ActivityPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.Activity?.Author?.User;
}
