namespace Smooch.Testing;

/// <summary>Counts the requests of each app in fixed windows of the fake's clock.</summary>
internal sealed class RateLimiter(FakeSmoochOptions options, Clock clock)
{
    private readonly Gate gate = new();
    private readonly Dictionary<string, (long Window, int Count)> counts = new(StringComparer.Ordinal);

    /// <exception cref="ApiException">429 when the window of the app is full.</exception>
    public void Count(string app)
    {
        if (options.RateLimit is not { } limit)
            return;

        var length = (long)options.RateLimitWindow.TotalMilliseconds;
        var now = clock.Now;
        lock (gate)
        {
            var window = now / length;
            var count = counts.TryGetValue(app, out var seen) && seen.Window == window ? seen.Count + 1 : 1;
            counts[app] = (window, count);
            if (count > limit)
            {
                var wait = TimeSpan.FromMilliseconds(((window + 1) * length) - now);
                throw ApiException.TooManyRequests($"More than {limit} requests within {options.RateLimitWindow}", wait);
            }
        }
    }
}
