namespace Smooch.Sunshine;

/// <summary>A user clicked a postback button.</summary>
[JsonCase("conversation:postback")]
public sealed partial record ConversationPostbackEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial PostbackPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;

    /// <summary>Gets the payload of the button.</summary>
    public string? PostbackPayload => Payload?.Postback?.Payload;
}
