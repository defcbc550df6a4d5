namespace Smooch.Sunshine;

/// <summary>A user left a conversation.</summary>
[JsonCase("conversation:leave")]
public sealed partial record ConversationLeaveEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ConversationPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
