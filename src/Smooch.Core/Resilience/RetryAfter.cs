using System.Globalization;

namespace Smooch;

/// <summary>The header <c>Retry-After</c>.</summary>
internal static class RetryAfter
{
    private const string IsoDate = "2015-11-02";

    /// <summary>Reads the header, in seconds or as a date.</summary>
    /// <returns>The delay, never negative; null without the header.</returns>
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.RetryAfter is not { } header)
            return ReadOther(response, now);
        return header.Date is { } date ? Until(date, response, now) : header.Delta;
    }

    /// <summary>
    /// The platform drops a number that does not fit an int, and would make "much later" of it "immediately". Fractions and ISO dates,
    /// which some servers send, are understood too; anything else counts as absent.
    /// </summary>
    private static TimeSpan? ReadOther(HttpResponseMessage response, DateTimeOffset now)
    {
        if (!response.Headers.TryGetValues("Retry-After", out var values) || values.FirstOrDefault()?.Trim() is not { Length: > 0 } text)
            return null;
        if (text.All(static c => c is (>= '0' and <= '9') or '.')
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return Math.Ceiling(seconds) < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(Math.Ceiling(seconds)) : TimeSpan.MaxValue;
        return text.Length >= IsoDate.Length
            && text[4] == '-'
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? Until(date, response, now)
            : null;
    }

    /// <summary>The date is the service's, so its own clock is the one to compare with.</summary>
    private static TimeSpan Until(DateTimeOffset date, HttpResponseMessage response, DateTimeOffset now)
    {
        var wait = date - (response.Headers.Date ?? now);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
