namespace Smooch.Sunshine;

/// <summary>Control of a conversation was offered.</summary>
[JsonCase("switchboard:offerControl")]
public sealed partial record SwitchboardOfferControlEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
