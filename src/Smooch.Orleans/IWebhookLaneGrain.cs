namespace Smooch.Orleans;

/// <summary>One ordering key: its grain handles one event at a time, in the order in which they are delivered.</summary>
[Alias("Smooch.Orleans.lane")]
internal interface IWebhookLaneGrain : IGrainWithStringKey
{
    /// <summary>Handles an event, after those that were delivered before.</summary>
    /// <param name="call">The event.</param>
    /// <param name="position">The place of this grain among the ordering keys of the event.</param>
    /// <returns>The outcome.</returns>
    /// <remarks>
    /// An event with several keys holds the grains before the last one by nested calls, in ordinal order, so that two such events never wait for each other.
    /// A call that gave up early would release those grains while the last one still works, so it waits for as long as the handlers need.
    /// </remarks>
    [Alias("handle")]
    [ResponseTimeout("1.00:00:00")]
    Task<LaneOutcome> HandleAsync(LaneCall call, int position);

    /// <summary>Forgets the successes with an event that may happen again, since its sender knows of them.</summary>
    /// <param name="call">The event.</param>
    /// <returns>A task that completes when they are forgotten.</returns>
    [Alias("forget")]
    [ResponseTimeout("1.00:00:00")]
    Task ForgetAsync(LaneCall call);
}
