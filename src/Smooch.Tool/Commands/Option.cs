using System.Globalization;

namespace Smooch.Tool;

/// <summary>Reads values of the command line, with messages that name the option.</summary>
internal static class Option
{
    /// <exception cref="UsageException">It is not a whole number within the bounds.</exception>
    public static int? Number(string name, string? text, int smallest, int largest)
    {
        if (text is null)
            return null;

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= smallest && number <= largest
            ? number
            : throw new UsageException($"{name} takes a number from {smallest} to {largest}, not '{text}'.");
    }

    /// <summary>Reads a time such as <c>500ms</c>, <c>1s</c> or <c>2m</c>.</summary>
    /// <exception cref="UsageException">It is not a time.</exception>
    public static TimeSpan? Time(string name, string? text)
    {
        if (text is null)
            return null;

        var (digits, unit) = text switch
        {
            [.. var before, 'm', 's'] => (before, 0.001),
            [.. var before, 's'] => (before, 1),
            [.. var before, 'm'] => (before, 60),
            _ => ("", 0d),
        };
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number * unit <= TimeSpan.FromDays(1).TotalSeconds
            ? TimeSpan.FromSeconds(number * unit)
            : throw new UsageException($"{name} takes a time such as 500ms, 1s or 2m, not '{text}'.");
    }
}
