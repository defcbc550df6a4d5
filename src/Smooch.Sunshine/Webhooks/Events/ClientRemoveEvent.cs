namespace Smooch.Sunshine;

/// <summary>A channel was removed from a user, or its link failed.</summary>
[JsonCase("client:remove")]
public sealed partial record ClientRemoveEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ClientRemovePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
