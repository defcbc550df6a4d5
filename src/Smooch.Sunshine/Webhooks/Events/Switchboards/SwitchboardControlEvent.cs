namespace Smooch.Sunshine;

/// <summary>The control of a conversation changed, or a change failed. A handler of this type receives all these events.</summary>
[JsonModel]
public abstract partial record SwitchboardControlEvent : SunshineWebhookEvent
{
    /// <summary>Gets the payload (<c>payload</c>).</summary>
    public partial ControlPayload? Payload { get; init; }

    /// <inheritdoc/>
    public sealed override Conversation? Conversation => Payload?.Conversation;
}
