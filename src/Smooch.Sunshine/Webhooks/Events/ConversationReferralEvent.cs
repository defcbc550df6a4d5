namespace Smooch.Sunshine;

/// <summary>A user was referred to a conversation.</summary>
[JsonCase("conversation:referral")]
public sealed partial record ConversationReferralEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ReferralPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
