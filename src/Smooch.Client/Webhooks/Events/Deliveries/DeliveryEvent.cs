namespace Smooch.Client;

/// <summary>
/// The outcome of messages of the business (triggers <c>delivery:…</c> of v1 and <c>message:delivery:…</c> of v1.1). A handler of this type
/// receives both payload versions.
/// </summary>
[JsonModel]
public abstract partial record DeliveryEvent : AppUserEvent
{
    /// <summary>Gets the channel that the messages went to (<c>destination</c>).</summary>
    public partial MessageSource? Destination { get; init; }

    /// <summary>Gets the reason of a failure; null for other events (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }

    /// <summary>Gets the ids of the messages: several are possible in v1, one in v1.1.</summary>
    public abstract IReadOnlyList<string> MessageIds { get; }

    private protected override string? NaturalKey => Key(MessageIds, TimeKey);
}
