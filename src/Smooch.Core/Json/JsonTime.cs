using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Smooch;

/// <summary>Reads and writes times in the formats of the APIs.</summary>
internal static class JsonTime
{
    private static readonly decimal Earliest = DateTimeOffset.MinValue.ToUnixTimeMilliseconds() / 1000m;
    private static readonly decimal Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() / 1000m;

    /// <summary>Reads UNIX seconds: a number with up to three decimals, or the same number as a string.</summary>
    public static bool TryReadUnix(ref Utf8JsonReader reader, out DateTimeOffset time)
    {
        time = default;
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String) || reader.HasValueSequence)
            return false;
        if (TryMilliseconds(reader.ValueSpan, out var milliseconds))
        {
            time = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
            return true;
        }

        decimal seconds;
        var read = reader.TokenType == JsonTokenType.Number
            ? reader.TryGetDecimal(out seconds)
            : Utf8Parser.TryParse(reader.ValueSpan, out seconds, out var used) && used == reader.ValueSpan.Length;
        if (!read || seconds < Earliest || seconds > Latest)
            return false;
        time = DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000m));
        return true;
    }

    /// <summary>Reads ISO 8601. A time without an offset is UTC.</summary>
    public static bool TryReadIso(ref Utf8JsonReader reader, out DateTimeOffset time)
    {
        time = default;
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence)
            return false;
        // The platform reads a time without an offset in the time zone of this machine.
        var text = reader.ValueSpan;
        if (!reader.ValueIsEscaped && text.Length > 0 && text[text.Length - 1] == 'Z' && reader.TryGetDateTimeOffset(out time))
            return true;
        // It also reads a time of day as one of today, and dates in regional formats. Such strings are not ISO 8601.
        var spelling = WithoutDigitsBelowTicks(JsonText.Read(ref reader, out _));
        return StartsWithDate(spelling)
            && DateTimeOffset.TryParse(spelling, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
    }

    /// <summary>Returns a time in UTC, with milliseconds, or with seven decimals when they are not zero.</summary>
    public static string ToIso(DateTimeOffset time) => time.UtcDateTime.ToString(
        time.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-ddTHH:mm:ss.fff'Z'" : "yyyy-MM-ddTHH:mm:ss.fffffff'Z'",
        CultureInfo.InvariantCulture);

    // Nearly all times have ten digits and up to three decimals: read without the decimal type, which is slower.
    private static bool TryMilliseconds(ReadOnlySpan<byte> text, out long milliseconds)
    {
        milliseconds = 0;
        if (text.Length is 0 or > 15)
            return false;
        var point = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0 && i > 0)
                point = i;
            else if (text[i] is >= (byte)'0' and <= (byte)'9')
                milliseconds = (milliseconds * 10) + (text[i] - '0');
            else
                return false;
        }

        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (decimals > 3 || (point >= 0 && decimals == 0) || text.Length - decimals > 11)
            return false;
        for (; decimals < 3; decimals++)
            milliseconds *= 10;
        return true;
    }

    // The platform would round them.
    private static string WithoutDigitsBelowTicks(string text)
    {
        const int Digits = 7;
        var first = text.IndexOf('.') + 1;
        if (first == 0)
            return text;
        var end = first;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end - first > Digits ? text.Remove(first + Digits, end - first - Digits) : text;
    }

    private static bool StartsWithDate(string text)
    {
        const string Digits = "dddd-dd-dd";
        if (text.Length < Digits.Length)
            return false;
        for (var i = 0; i < Digits.Length; i++)
        {
            if (Digits[i] == '-' ? text[i] != '-' : text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
