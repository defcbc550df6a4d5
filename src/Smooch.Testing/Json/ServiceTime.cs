using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Times in JSON: decimal UNIX seconds, and ISO 8601 text. Inside the fake a time is a whole number of milliseconds.</summary>
internal static class ServiceTime
{
    private static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd",
    ];

    public static JsonNode Seconds(long milliseconds) => JsonValue.Create(milliseconds / 1000m);

    public static string SecondsText(long milliseconds) => (milliseconds / 1000m).ToString(CultureInfo.InvariantCulture);

    public static string Iso(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static bool TryParseIso(string text, out long milliseconds)
    {
        var parsed = DateTimeOffset.TryParseExact(
            text, IsoFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time);
        milliseconds = parsed ? time.ToUnixTimeMilliseconds() : 0;
        return parsed;
    }

    /// <summary>Reads <c>before</c> / <c>after</c>: plain decimal seconds, no exponent.</summary>
    public static bool TryParseSeconds(string text, out decimal milliseconds)
    {
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        milliseconds = 0;
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var seconds) || Math.Abs(seconds) > 1_000_000_000_000m)
            return false;

        milliseconds = seconds * 1000m;
        return true;
    }
}
