namespace Smooch.Client;

/// <summary>A channel took messages (trigger <c>delivery:success</c>; v1 since 2016). It tells nothing of the device.</summary>
[JsonCase("delivery:success")]
public sealed partial record DeliverySuccessEvent : DeliveryEvent
{
    /// <summary>Gets the whole messages (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> MessageIds => [.. Messages.Select(message => message.Id)];
}
