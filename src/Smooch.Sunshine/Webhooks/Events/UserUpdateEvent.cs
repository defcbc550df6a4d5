namespace Smooch.Sunshine;

/// <summary>A user changed: signed in, or the language was detected.</summary>
[JsonCase("user:update")]
public sealed partial record UserUpdateEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial UserUpdatePayload? Payload { get; init; }

    /// <inheritdoc/>
    public override User? User => Payload?.User;
}
