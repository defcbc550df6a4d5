namespace Smooch;

/// <summary>429: too many requests. The service has not acted; retry the call after <see cref="RetryAfter"/>.</summary>
/// <example>
/// <code>
/// try
/// {
///     await smooch.AppUsers.SendMessageAsync(userId, message);
/// }
/// catch (SmoochRateLimitException e)
/// {
///     Console.WriteLine($"Send it again after {e.RetryAfter ?? TimeSpan.FromMinutes(1)}.");
/// }
/// </code>
/// </example>
public sealed class SmoochRateLimitException : SmoochApiException
{
    internal SmoochRateLimitException(ApiError error)
        : base(error) => RetryAfter = error.RetryAfter;

    /// <summary>Gets the requested delay (<c>Retry-After</c>, in seconds or as a date); null when the response has none.</summary>
    public TimeSpan? RetryAfter { get; }
}
