namespace Smooch.Sunshine;

/// <summary>Passing control failed.</summary>
[JsonCase("switchboard:passControl:failure")]
public sealed partial record SwitchboardPassControlFailureEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
