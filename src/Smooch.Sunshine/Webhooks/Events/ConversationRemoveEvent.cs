namespace Smooch.Sunshine;

/// <summary>A conversation was deleted.</summary>
[JsonCase("conversation:remove")]
public sealed partial record ConversationRemoveEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ConversationPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
