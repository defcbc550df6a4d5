namespace Smooch.Client;

/// <summary>What became of one message of the business (triggers <c>message:delivery:…</c>; v1.1; webhooks reference: message delivery). SDK clients and some channels tell nothing.</summary>
[JsonModel]
public abstract partial record MessageDeliveryEvent : DeliveryEvent
{
    /// <summary>Gets the message, by its id only (<c>message</c>).</summary>
    public partial DeliveredMessage? Message { get; init; }

    /// <summary>Gets whether no more is told of this message on this channel; false when not said (<c>isFinalEvent</c>).</summary>
    public partial bool IsFinalEvent { get; init; }

    /// <summary>Gets what the channel made of it: one message may become several there (<c>externalMessages</c>).</summary>
    public partial IReadOnlyList<ExternalMessage> ExternalMessages { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> MessageIds => Message is { } known ? [known.Id] : [];
}
