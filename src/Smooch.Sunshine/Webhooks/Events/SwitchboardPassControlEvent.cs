namespace Smooch.Sunshine;

/// <summary>Control of a conversation was passed.</summary>
[JsonCase("switchboard:passControl")]
public sealed partial record SwitchboardPassControlEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public override Conversation? Conversation => Payload?.Conversation;
}
