namespace Smooch.Client;

/// <summary>
/// The outcome of one message of the business (triggers <c>message:delivery:…</c>; v1.1). SDK clients and some channels report nothing.
/// </summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public abstract partial record MessageDeliveryEvent : DeliveryEvent
{
    /// <summary>Gets the message, by its id only (<c>message</c>).</summary>
    public partial DeliveredMessage? Message { get; init; }

    /// <summary>Gets whether this is the last event of the message on this channel; false when absent (<c>isFinalEvent</c>).</summary>
    public partial bool IsFinalEvent { get; init; }

    /// <summary>Gets the messages at the channel: one message may become several there (<c>externalMessages</c>).</summary>
    public partial IReadOnlyList<ExternalMessage> ExternalMessages { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> MessageIds => Message is { } known ? [known.Id] : [];
}
