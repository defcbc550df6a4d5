namespace Smooch.Sunshine;

/// <summary>Offering control failed.</summary>
[JsonCase("switchboard:offerControl:failure")]
public sealed partial record SwitchboardOfferControlFailureEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
