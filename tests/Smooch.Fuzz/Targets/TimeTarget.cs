using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smooch.Fuzz;

/// <summary>
/// A time as JSON, read as UNIX seconds and as ISO 8601: the right millisecond, or the documented error; the clock and the place of the
/// machine do not matter.
/// </summary>
internal sealed partial class TimeTarget : TextTarget
{
    private const int LargestExponent = 400;

    private static readonly BigInteger Earliest = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly BigInteger Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public override string Name => "time";

    protected override void Check(Input input)
    {
        var text = input.Text;
        if (Read<Conversation>($$"""{"appMakerLastRead":{{text}}}""") is { AppMakerLastRead: { } unix })
        {
            var written = JsonSerializer.Serialize<Conversation>(new Conversation { AppMakerLastRead = unix });
            Promise(
                JsonSerializer.Deserialize<Conversation>(written)!.AppMakerLastRead == unix,
                "A time is another when it is read again.");
            if (Exact(text) is var (thousandths, scale))
                Promise(
                    BigInteger.Abs((thousandths * 2) - (2 * unix.ToUnixTimeMilliseconds() * scale)) <= scale,
                    $"{unix:O} is not the nearest millisecond.");
        }
        else if (Exact(text) is var (number, by))
        {
            Promise(number < Earliest * by || number > Latest * by, "A time was rejected.");
        }

        if (Read<ConnectedClient>($$"""{"lastSeen":{{text}}}""") is { LastSeen: { } seen })
        {
            Promise(Date().IsMatch(text), "A time was made up of something without a date.");
            var written = JsonSerializer.Serialize<ConnectedClient>(new ConnectedClient { LastSeen = seen });
            var again = JsonSerializer.Deserialize<ConnectedClient>(written)!.LastSeen!.Value;
            Promise(seen - again is { Ticks: >= 0 and < TimeSpan.TicksPerMillisecond }, "A time is another when it is read again.");
        }
    }

    private static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The milliseconds of a plain number, as a fraction; null when it is none, or beyond counting.</summary>
    private static (BigInteger Number, BigInteger By)? Exact(string text)
    {
        if (Number().Match(text) is not { Success: true } match)
            return null;
        var exponent = 3 - match.Groups["fraction"].Length;
        if (match.Groups["exponent"].Length > 0)
        {
            if (!int.TryParse(
                match.Groups["exponent"].ValueSpan,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var power)
                || power is < -LargestExponent or > LargestExponent)
                return null;
            exponent += power;
        }

        var digits = BigInteger.Parse(
            match.Groups["sign"].Value + match.Groups["whole"].Value + match.Groups["fraction"].Value,
            CultureInfo.InvariantCulture);
        return exponent >= 0 ? (digits * BigInteger.Pow(10, exponent), 1) : (digits, BigInteger.Pow(10, -exponent));
    }

    [GeneratedRegex(
        "^(?<sign>-?)(?<whole>0|[1-9][0-9]*)(\\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?\\z",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Number();

    /// <summary>Four digits of a year at least, perhaps escaped.</summary>
    [GeneratedRegex("([0-9]|\\\\u003[0-9]){4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
