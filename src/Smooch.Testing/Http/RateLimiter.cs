namespace Smooch.Testing;

/// <summary>Counts the requests of each app in fixed windows of the fake's clock.</summary>
internal sealed class RateLimiter(int? limit, TimeSpan window, Clock clock)
{
    private readonly Gate gate = new();
    private readonly Dictionary<string, (long Window, int Count)> counts = new(StringComparer.Ordinal);

    /// <exception cref="ApiException">429 when the window of the app is full.</exception>
    public void Count(string app)
    {
        if (limit is not { } most)
            return;

        var length = (long)window.TotalMilliseconds;
        var now = clock.Now;
        lock (gate)
        {
            var current = now / length;
            var count = counts.TryGetValue(app, out var seen) && seen.Window == current ? seen.Count + 1 : 1;
            counts[app] = (current, count);
            if (count > most)
            {
                var wait = TimeSpan.FromMilliseconds(((current + 1) * length) - now);
                throw ApiException.TooManyRequests($"More than {most} requests within {window}", wait);
            }
        }
    }
}
