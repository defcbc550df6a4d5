namespace Smooch.Orleans;

/// <summary>The grain of one ordering key: it handles one event at a time, in the order of delivery.</summary>
[Alias("Smooch.Orleans.grain")]
internal interface IWebhookGrain : IGrainWithStringKey
{
    /// <summary>Handles an event, after those that were delivered before.</summary>
    /// <param name="call">The event.</param>
    /// <param name="position">The position of this grain's key among the ordering keys of the event.</param>
    /// <returns>The outcome.</returns>
    /// <remarks>
    /// An event with several keys locks the grains before the last one by nested calls, in ordinal order, so that two such events never
    /// wait for each other. A call with a timeout would release those grains while the last one still works, so it waits for as long as the
    /// handlers need.
    /// </remarks>
    [Alias("handle")]
    [ResponseTimeout("1.00:00:00")]
    Task<WebhookGrainOutcome> HandleAsync(WebhookGrainCall call, int position);

    /// <summary>Deletes the successes with an event that may happen again, because its sender knows of them.</summary>
    /// <param name="call">The event.</param>
    /// <returns>A task that completes when they are deleted.</returns>
    [Alias("forget")]
    [ResponseTimeout("1.00:00:00")]
    Task ForgetAsync(WebhookGrainCall call);
}
