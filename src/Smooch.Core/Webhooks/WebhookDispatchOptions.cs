namespace Smooch;

/// <summary>How a <see cref="WebhookDispatcher"/> works.</summary>
public sealed class WebhookDispatchOptions
{
    /// <summary>Gets or sets how many events may be under way: waiting for their turn, or in the hands of handlers. More are refused, and sent again by the service.</summary>
    /// <value>1,000.</value>
    public int Capacity { get; set; } = 1_000;

    /// <summary>Gets or sets how many events are handled at once. Those of one app user are always handled one after the other.</summary>
    /// <value>32.</value>
    public int MaxConcurrency { get; set; } = 32;

    /// <summary>Gets or sets how long the store in memory remembers that a handler has succeeded. The service repeats an event for about a quarter of an hour.</summary>
    /// <value>One hour.</value>
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Gets or sets how many successes the store in memory remembers, one per event and handler; beyond, the oldest are forgotten.</summary>
    /// <value>100,000, about 20 MB.</value>
    public int RememberAtMost { get; set; } = 100_000;

    internal IEnumerable<string> Check()
    {
        if (Capacity < 1)
            yield return "WebhookDispatchOptions.Capacity must be at least 1: it is the number of events that may be under way.";
        if (MaxConcurrency < 1)
            yield return "WebhookDispatchOptions.MaxConcurrency must be at least 1: it is the number of events that are handled at once.";
        if (RememberFor < TimeSpan.FromMinutes(15))
            yield return "WebhookDispatchOptions.RememberFor must be at least 15 minutes: the service repeats an event for about that long.";
        if (RememberAtMost < 1)
            yield return "WebhookDispatchOptions.RememberAtMost must be at least 1: it is the number of successes to remember.";
    }
}
