namespace Smooch;

/// <summary>
/// How calls are repeated. Whether one may be is not an option: a call that creates something, such as a message, is repeated only when nothing of
/// it can have arrived, or when the service asked to come later (429). All others are also retried after 408, any 5xx but 501, and lost connections.
/// </summary>
public sealed class SmoochRetryOptions
{
    /// <summary>Gets or sets how many times a call is repeated at most.</summary>
    /// <value>3; 0 for never, at most 100.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>Gets or sets the wait before the first repetition; it doubles with each one, and varies by chance so that callers do not come back together.</summary>
    /// <value>500 milliseconds.</value>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Gets or sets the longest of these waits.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets or sets the longest wait that the service may ask for with <c>Retry-After</c>. When it asks for more, the call fails at once and the exception tells for how long.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how long one attempt may take, the body of the answer included; <see cref="ApiClientOptions.Timeout"/> is for all of them together. Uploads have that one only.</summary>
    /// <value>30 seconds; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    internal SmoochRetryOptions Copy() => (SmoochRetryOptions)MemberwiseClone();

    /// <summary>Lists what is wrong; nothing when all is well.</summary>
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
