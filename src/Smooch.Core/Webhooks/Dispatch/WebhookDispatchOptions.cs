namespace Smooch;

/// <summary>How events are dispatched to their handlers. All webhooks of a program share these options.</summary>
/// <example>
/// <code>
/// services.AddSmoochWebhooks(o => o.AddSecret(secret))
///     .ConfigureDispatch(dispatch => dispatch.MaxConcurrency = 64)
///     .AddHandler&lt;AppUserMessageEvent, EchoHandler>();
/// </code>
/// </example>
public sealed class WebhookDispatchOptions
{
    /// <summary>The time that a handler may ignore its cancellation before its event fails.</summary>
    internal static readonly TimeSpan HandlerGrace = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestHandler = TimeSpan.FromDays(1);
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets the number of events that may wait or be in progress. More events are rejected, and the service sends them again.
    /// </summary>
    /// <value>1,000.</value>
    public int Capacity { get; set; } = 1_000;

    /// <summary>Gets or sets the number of events that may wait or be in progress for one ordering key, such as an app user.</summary>
    /// <remarks>It keeps one busy user from using the capacity of all others.</remarks>
    /// <value>100.</value>
    public int CapacityPerOrderingKey { get; set; } = 100;

    /// <summary>
    /// Gets or sets the total number of bytes of raw JSON of the events that wait or are in progress. A single event is accepted whatever
    /// its size.
    /// </summary>
    /// <value>16,777,216: 16 MB.</value>
    public long CapacityBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the number of events that are handled concurrently. Events that share an ordering key are always handled one after the
    /// other.
    /// </summary>
    /// <value>32.</value>
    public int MaxConcurrency { get; set; } = 32;

    /// <summary>
    /// Gets or sets the time limit of a handler. After it, the handler's token is cancelled; five seconds later its event fails, and the
    /// next one starts.
    /// </summary>
    /// <remarks>
    /// A handler that ignores its token may still be running by then. It does not receive the event again until it returns, or until its
    /// claim expires one minute later; a success that it reports late still counts.
    /// </remarks>
    /// <value>2 minutes; at most one day.</value>
    public TimeSpan HandlerTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Gets or sets how long the store in memory keeps a success. The service retries an event for about a quarter of an hour.
    /// </summary>
    /// <value>One hour.</value>
    public TimeSpan DeduplicationWindow { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Gets or sets how many successes the store in memory keeps, one per event and handler; the oldest are deleted first.
    /// </summary>
    /// <value>100,000, about 25 MB.</value>
    public int DeduplicationCapacity { get; set; } = 100_000;

    /// <summary>The lease of a claim: longer than the longest time that a handler may run.</summary>
    internal TimeSpan ClaimLease => HandlerTimeout + HandlerGrace + LeaseMargin;

    internal IEnumerable<string> Check()
    {
        if (Capacity < 1)
            yield return "WebhookDispatchOptions.Capacity must be at least 1: it is the number of events that may wait or be in progress.";
        if (CapacityPerOrderingKey < 1)
            yield return "WebhookDispatchOptions.CapacityPerOrderingKey must be at least 1: it is the number of events of one user that "
                + "may wait or be in progress.";
        if (CapacityBytes < 1)
            yield return "WebhookDispatchOptions.CapacityBytes must be at least 1: it is the number of bytes of the events that may wait "
                + "or be in progress.";
        if (MaxConcurrency < 1)
            yield return "WebhookDispatchOptions.MaxConcurrency must be at least 1: it is the number of events that are handled "
                + "concurrently.";
        if (HandlerTimeout <= TimeSpan.Zero || HandlerTimeout > LongestHandler)
            yield return "WebhookDispatchOptions.HandlerTimeout must be longer than zero and at most one day: it is how long a handler "
                + "may run.";
        if (DeduplicationWindow < TimeSpan.FromMinutes(15))
            yield return "WebhookDispatchOptions.DeduplicationWindow must be at least 15 minutes: the service retries an event for about "
                + "that long.";
        if (DeduplicationCapacity < 1)
            yield return "WebhookDispatchOptions.DeduplicationCapacity must be at least 1: it is the number of successes to remember.";
    }
}
