namespace Smooch.Client;

/// <summary>A channel rejected messages (trigger <c>delivery:failure</c>; v1 since 2016).</summary>
[JsonCase("delivery:failure")]
public sealed partial record DeliveryFailureEvent : DeliveryEvent
{
    /// <summary>Gets the whole messages (<c>messages</c>).</summary>
    public partial IReadOnlyList<Message> Messages { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> MessageIds => [.. Messages.Select(message => message.Id)];
}
