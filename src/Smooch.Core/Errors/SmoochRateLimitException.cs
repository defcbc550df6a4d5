namespace Smooch;

/// <summary>429: calls come faster than the service allows. Nothing was done; repeat the call after <see cref="RetryAfter"/>.</summary>
public sealed class SmoochRateLimitException : SmoochApiException
{
    internal SmoochRateLimitException(ApiError error)
        : base(error) => RetryAfter = error.RetryAfter;

    /// <summary>Gets how long the service asks to wait (<c>Retry-After</c>, seconds or date); null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
