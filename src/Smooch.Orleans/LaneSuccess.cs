namespace Smooch.Orleans;

/// <summary>The success of a handler with an event.</summary>
/// <param name="EventKey">The event.</param>
/// <param name="Handler">The name of the handler.</param>
/// <param name="CompletedAt">When it succeeded, in UTC ticks.</param>
[GenerateSerializer]
[Alias("Smooch.Orleans.success")]
internal readonly record struct LaneSuccess(
    [property: Id(0)] string EventKey,
    [property: Id(1)] string Handler,
    [property: Id(2)] long CompletedAt);
