namespace Smooch.Sunshine;

/// <summary>Control of a conversation was released; no integration is in control.</summary>
[JsonCase("switchboard:releaseControl")]
public sealed partial record SwitchboardReleaseControlEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
