namespace Smooch.Sunshine;

/// <summary>Control of a conversation was accepted.</summary>
[JsonCase("switchboard:acceptControl")]
public sealed partial record SwitchboardAcceptControlEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
