namespace Smooch.Client;

/// <summary>What became of messages of the business (triggers <c>delivery:…</c> of v1 and <c>message:delivery:…</c> of v1.1; webhooks reference: delivery). A handler of this type sees both generations.</summary>
[JsonModel]
public abstract partial record DeliveryEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel that the messages went to (<c>destination</c>).</summary>
    public partial MessageSource? Destination { get; init; }

    /// <summary>Gets why they were not delivered; null unless the event is a failure (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }

    /// <summary>Gets the ids of the messages: several are possible in v1, one in v1.1.</summary>
    public abstract IReadOnlyList<string> MessageIds { get; }

    private protected override string? NaturalKey => Key(MessageIds, TimeKey);
}
