namespace Smooch;

/// <summary>How calls are retried.</summary>
/// <remarks>
/// Which calls may be retried is not an option: a call that creates something, such as a message, is retried only when it cannot have
/// arrived, or after 429. All other calls are also retried after 408, any 5xx except 501, and lost connections.
/// </remarks>
/// <example><code>options.Retry = new SmoochRetryOptions { MaxRetries = 5, MaxDelay = TimeSpan.FromSeconds(20) };</code></example>
public sealed class SmoochRetryOptions
{
    /// <summary>Gets or sets the maximum number of retries of a call.</summary>
    /// <value>3; 0 disables retries; at most 100.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Gets or sets the delay before the first retry. It doubles with each retry, and varies randomly so that clients do not retry
    /// together.
    /// </summary>
    /// <value>500 milliseconds.</value>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Gets or sets the longest of these delays.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the longest delay that the service may request with <c>Retry-After</c>. When it requests more, the call fails
    /// immediately, and the exception contains the delay.
    /// </summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets the time limit of one attempt, including the body of the response; <see cref="ApiClientOptions.Timeout"/> limits all of
    /// them together. It does not apply to uploads.
    /// </summary>
    /// <value>30 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    internal SmoochRetryOptions Copy() => (SmoochRetryOptions)MemberwiseClone();

    /// <summary>Returns the errors of the options.</summary>
    internal IEnumerable<string> Check()
    {
        if (MaxRetries is < 0 or > 100)
            yield return $"Retry.MaxRetries must be 0 (never) to 100. It is {MaxRetries}.";
        if (Delay < TimeSpan.Zero || Delay > Longest)
            yield return $"Retry.Delay must be zero to 24 hours. It is {Delay}.";
        if (MaxDelay < Delay || MaxDelay > Longest)
            yield return $"Retry.MaxDelay must be Retry.Delay to 24 hours. It is {MaxDelay}.";
        if (MaxRetryAfter < TimeSpan.Zero || MaxRetryAfter > Longest)
            yield return $"Retry.MaxRetryAfter must be zero to 24 hours. It is {MaxRetryAfter}.";
        if ((AttemptTimeout < Shortest || AttemptTimeout > Longest) && AttemptTimeout != Timeout.InfiniteTimeSpan)
            yield return $"Retry.AttemptTimeout must be 10 milliseconds to 24 hours, or Timeout.InfiniteTimeSpan. It is {AttemptTimeout}.";
    }

    private static TimeSpan Longest => TimeSpan.FromHours(24);

    private static TimeSpan Shortest => TimeSpan.FromMilliseconds(10);
}
