namespace Smooch;

/// <summary>429: too many requests. The service has not acted; retry the call after <see cref="RetryAfter"/>.</summary>
public sealed class SmoochRateLimitException : SmoochApiException
{
    internal SmoochRateLimitException(ApiError error)
        : base(error) => RetryAfter = error.RetryAfter;

    /// <summary>Gets the requested delay (<c>Retry-After</c>, in seconds or as a date); null when the response has none.</summary>
    public TimeSpan? RetryAfter { get; }
}
