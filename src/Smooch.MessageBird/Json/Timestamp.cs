using System.Text.Json;

namespace Smooch.MessageBird;

/// <summary>
/// A time as the service writes it: RFC 3339 with up to nine digits of a second. It is exact to 100 ns, and what was read is written again
/// as it was written, digit by digit.
/// </summary>
internal readonly record struct Timestamp
{
    private const int FractionStart = 20;
    private const int MaxDigits = 9;

    private readonly DateTimeOffset time;

    // The digits of the fraction, and what lies below 100 ns: with these the usual spelling can be written again without having been kept.
    private readonly byte digits;
    private readonly byte belowTick;
    private readonly string? spelling;

    private Timestamp(DateTimeOffset time, int digits, int belowTick, string? spelling)
    {
        this.time = time;
        this.digits = (byte)digits;
        this.belowTick = (byte)belowTick;
        this.spelling = spelling;
    }

    /// <summary>Gets the time; null for the year 1, which the service writes for never.</summary>
    public DateTimeOffset? Value => time.UtcTicks == 0 ? null : time;

    /// <summary>Returns a time that was made in code.</summary>
    public static Timestamp? Of(DateTimeOffset? time)
    {
        if (time is not { } some)
            return null;
        var utc = some.ToUniversalTime();
        var (fraction, digits) = ((int)(utc.Ticks % TimeSpan.TicksPerSecond), 7);
        for (; digits > 0 && fraction % 10 == 0; digits--)
            fraction /= 10;
        return new Timestamp(utc, digits, 0, spelling: null);
    }

    /// <summary>The time as it is written.</summary>
    public override string ToString()
    {
        if (spelling is not null)
            return spelling;
        var seconds = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        if (digits == 0)
            return seconds + "Z";
        var fraction = (
            ((time.UtcTicks % TimeSpan.TicksPerSecond) * 100)
                + belowTick).ToString("D9", System.Globalization.CultureInfo.InvariantCulture);
        return $"{seconds}.{fraction.Substring(0, digits)}Z";
    }

    internal static bool TryReadJson(ref Utf8JsonReader reader, JsonReading reading, out Timestamp value)
    {
        if (reader.TokenType == JsonTokenType.String
            && !reader.ValueIsEscaped
            && !reader.HasValueSequence
            && TryParse(reader.ValueSpan, out value))
            return true;
        if (!JsonTime.TryReadIso(ref reader, out var time))
        {
            value = default;
            return false;
        }

        value = new Timestamp(time, 0, 0, JsonText.Read(ref reader, out _));
        return true;
    }

    internal void WriteJson(Utf8JsonWriter writer) => writer.WriteStringValue(ToString());

    /// <summary>Parses the usual spelling: <c>2019-03-01T10:40:02.880881081Z</c>, with any number of digits behind the point.</summary>
    private static bool TryParse(ReadOnlySpan<byte> text, out Timestamp value)
    {
        value = default;
        if (text.Length < FractionStart || text[text.Length - 1] != 'Z'
            || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryNumber(text, 0, 4, out var year) || !TryNumber(text, 5, 2, out var month) || !TryNumber(text, 8, 2, out var day)
            || !TryNumber(text, 11, 2, out var hour) || !TryNumber(text, 14, 2, out var minute) || !TryNumber(text, 17, 2, out var second))
        {
            return false;
        }

        var fractionDigits = 0;
        var nanoseconds = 0;
        if (text.Length > FractionStart)
        {
            fractionDigits = text.Length - FractionStart - 1;
            if (text[19] != '.' || fractionDigits is < 1 or > MaxDigits || !TryNumber(text, FractionStart, fractionDigits, out nanoseconds))
                return false;
            for (var i = fractionDigits; i < MaxDigits; i++)
                nanoseconds *= 10;
        }

        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        var read = new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero).AddTicks(nanoseconds / 100);
        value = new Timestamp(read, fractionDigits, nanoseconds % 100, spelling: null);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> text, int start, int length, out int number)
    {
        number = 0;
        foreach (var c in text.Slice(start, length))
        {
            if (c is < (byte)'0' or > (byte)'9')
                return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
