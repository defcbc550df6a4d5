namespace Smooch.Sunshine;

/// <summary>A user joined a conversation.</summary>
[JsonCase("conversation:join")]
public sealed partial record ConversationJoinEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ConversationPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
