namespace Smooch.Client;

/// <summary>
/// A channel accepted messages (trigger <c>delivery:success</c>; v1 since 2016). It does not confirm the delivery to the device.
/// </summary>
[JsonCase("delivery:success")]
public sealed partial record DeliverySuccessEvent : DeliveryEvent
{
    /// <summary>Gets the whole messages (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> MessageIds => [.. Messages.Select(message => message.Id)];
}
