namespace Smooch.Sunshine;

/// <summary>A channel was linked to a user.</summary>
[JsonCase("client:add")]
public sealed partial record ClientAddEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ClientAddPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
