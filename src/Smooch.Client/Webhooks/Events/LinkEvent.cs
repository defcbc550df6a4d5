namespace Smooch.Client;

/// <summary>
/// The outcome of linking a channel to an app user (triggers <c>link:…</c>; since 2017). It has neither an id nor a time.
/// </summary>
[JsonModel]
public abstract partial record LinkEvent : AppUserEvent
{
    /// <summary>Gets the channel (<c>channel</c>).</summary>
    public partial ChannelType Channel { get; init; }

    /// <summary>Gets the criteria of the link request (<c>criteria</c>).</summary>
    public partial LinkCriteria? Criteria { get; init; }

    /// <summary>Gets the reason of a failure; null for other events (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }
}
