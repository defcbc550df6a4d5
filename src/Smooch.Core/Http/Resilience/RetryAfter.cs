namespace Smooch;

/// <summary>The header <c>Retry-After</c>.</summary>
internal static class RetryAfter
{
    /// <summary>Reads it, in seconds or as a date.</summary>
    /// <returns>How long to wait, never negative; null without the header.</returns>
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is not { } header)
            return null;
        if (header.Date is not { } date)
            return header.Delta;
        // The date is the service's, so its own clock is the one to compare with.
        var wait = date - (response.Headers.Date ?? now);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
