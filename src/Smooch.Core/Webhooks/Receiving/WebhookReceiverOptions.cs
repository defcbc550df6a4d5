namespace Smooch;

/// <summary>
/// How the webhook calls of an API are verified and responded to. The options are read for each call, so a change applies without a
/// restart.
/// </summary>
public abstract class WebhookReceiverOptions
{
    internal const int SmallestBody = 1024;

    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Gets or sets the sentence that names the section of the configuration; null when no section was read.</summary>
    internal string? SettingsSource { get; set; }

    /// <summary>Gets or sets when the response 200 is sent.</summary>
    /// <value><see cref="AcknowledgeMode.OnCompletion"/>: nothing is lost when a handler fails or the process dies.</value>
    public AcknowledgeMode AcknowledgeMode { get; set; } = AcknowledgeMode.OnCompletion;

    /// <summary>
    /// Gets or sets how long a call waits for its handlers, from its arrival. After it, the response is 503, the handlers continue, and the
    /// retry of the call gets their outcome. It applies to <see cref="AcknowledgeMode.OnCompletion"/> only.
    /// </summary>
    /// <value>
    /// 4 seconds, since the service cancels calls of webhooks of 2016 and early 2017 after 5 seconds, and of later ones after 20.
    /// <see cref="Timeout.InfiniteTimeSpan"/>, or any time over 24 days, for no limit.
    /// </value>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Gets or sets the largest body in bytes. The response to a larger one is 400, which the service does not retry.</summary>
    /// <value>1,048,576: 1 MB.</value>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// Gets or sets how many elements all lists of a body may have together. The response to a body with more is 400. Real events have far
    /// fewer.
    /// </summary>
    /// <value>5,000.</value>
    public int MaxListElements { get; set; } = 5_000;

    /// <summary>
    /// Gets or sets a value indicating whether the program may start without a secret, because it creates its webhooks itself or fetches
    /// their secrets later. Until then the response to calls is 503, which the service retries.
    /// </summary>
    /// <value><see langword="false"/>: starting without a secret is an error.</value>
    public bool AllowStartWithoutSecret { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether this program only runs the handlers of events that another program receives, so that it
    /// needs neither a secret nor an endpoint.
    /// </summary>
    /// <value><see langword="false"/>.</value>
    public bool HandlersOnly { get; set; }

    /// <summary>The time limit of a call; infinite when it is longer than a timer can count.</summary>
    internal TimeSpan Wait => ResponseTimeout > LongestTimeout ? Timeout.InfiniteTimeSpan : ResponseTimeout;

    internal IEnumerable<string> Check()
    {
        var type = GetType().Name;
        if (ResponseTimeout <= TimeSpan.Zero && ResponseTimeout != Timeout.InfiniteTimeSpan)
            yield return $"{type}.ResponseTimeout must be more than zero, or Timeout.InfiniteTimeSpan: it is how long a call waits for "
                + "its handlers.";
        if (MaxBodyBytes < SmallestBody)
            yield return $"{type}.MaxBodyBytes must be at least {SmallestBody}: events are larger than that.";
        if (MaxListElements < 1)
            yield return $"{type}.MaxListElements must be at least 1: events contain lists.";
        if (AcknowledgeMode is not (AcknowledgeMode.OnCompletion or AcknowledgeMode.OnEnqueue))
            yield return $"{type}.AcknowledgeMode must be OnCompletion or OnEnqueue.";
    }
}
