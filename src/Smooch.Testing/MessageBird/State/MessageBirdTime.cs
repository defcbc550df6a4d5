using System.Globalization;

namespace Smooch.Testing;

/// <summary>Times as this API writes them: RFC 3339 with up to nine digits of a second, trailing zeros left out.</summary>
internal static class MessageBirdTime
{
    /// <param name="time">The time, exact to 100 ns.</param>
    /// <param name="nanoseconds">What lies below 100 ns; null for whole seconds.</param>
    public static string Text(DateTimeOffset time, int? nanoseconds)
    {
        var seconds = time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        if (nanoseconds is not { } rest)
            return seconds + "Z";

        var fraction = ((time.Ticks % TimeSpan.TicksPerSecond * 100) + rest).ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        return fraction.Length == 0 ? seconds + "Z" : $"{seconds}.{fraction}Z";
    }

    /// <summary>Reads an RFC 3339 time; the digits below 100 ns are ignored.</summary>
    public static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
        && text.Contains('T', StringComparison.Ordinal);
}
