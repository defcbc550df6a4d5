namespace Smooch.Sunshine;

/// <summary>The client of a user changed.</summary>
[JsonCase("client:update")]
public sealed partial record ClientUpdateEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ClientUpdatePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
