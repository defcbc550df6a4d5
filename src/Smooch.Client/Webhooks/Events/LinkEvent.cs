namespace Smooch.Client;

/// <summary>What became of linking a channel to an app user (triggers <c>link:…</c>; since 2017; webhooks reference: link). It has neither an id nor a time.</summary>
[JsonModel]
public abstract partial record LinkEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel (<c>channel</c>).</summary>
    public partial ChannelType Channel { get; init; }

    /// <summary>Gets what was asked for (<c>criteria</c>).</summary>
    public partial LinkCriteria? Criteria { get; init; }

    /// <summary>Gets why it failed; null unless the event is a failure (<c>error</c>).</summary>
    public partial WebhookError? Error { get; init; }
}
