using System.Globalization;

namespace Smooch;

/// <summary>The header <c>Retry-After</c>.</summary>
internal static class RetryAfter
{
    /// <summary>Reads the header, in seconds or as a date.</summary>
    /// <returns>The delay, never negative; null without the header.</returns>
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is not { } header)
            return ReadLarge(response);
        if (header.Date is not { } date)
            return header.Delta;
        // The date is from the service's clock, so it is compared with the date of the response.
        var wait = date - (response.Headers.Date ?? now);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Reads a number that does not fit an int. The platform drops it, which would turn a long delay into none.</summary>
    private static TimeSpan? ReadLarge(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Retry-After", out var values) || values.FirstOrDefault()?.Trim() is not { Length: > 0 } text)
            return null;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return null;
        }

        return double.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var seconds && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : TimeSpan.MaxValue;
    }
}
