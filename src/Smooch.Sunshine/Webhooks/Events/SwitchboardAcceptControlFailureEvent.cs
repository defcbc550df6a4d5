namespace Smooch.Sunshine;

/// <summary>Accepting control failed.</summary>
[JsonCase("switchboard:acceptControl:failure")]
public sealed partial record SwitchboardAcceptControlFailureEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
