namespace Smooch.Sunshine;

/// <summary>A user was deleted; the deletion is complete.</summary>
[JsonCase("user:remove")]
public sealed partial record UserRemoveEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial UserRemovePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
