namespace Smooch.Sunshine;

/// <summary>A user starts or stops typing.</summary>
[JsonCase("conversation:typing")]
public sealed partial record ConversationTypingEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ActivityPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.Activity?.Author?.User;

    /// <summary>Gets a value indicating whether the user starts typing; false when the user stops.</summary>
    public bool IsTyping => Payload?.Activity?.Type == ActivityType.TypingStart;
}
