using System.Globalization;
using System.Net;

namespace LocalSmooch;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    public const string Usage = """
        Smooch on this machine, for a client in any language.

          dotnet run --project samples/LocalSmooch -- [--port <number>] [--seed <number>]

          --port <number>  The loopback port to listen on. Any free one unless said.
          --seed <number>  The same number gives the same app, keys and secrets again. New ones unless said.
          --help           Prints this.

        The first line of the output is one JSON object: url, appId, appToken, keyId, secret, accountKeyId, accountSecret.
        A line for each request and each webhook call follows. Ctrl+C stops it.
        """;

    /// <summary>Gets the port; 0 for any free one.</summary>
    public int Port { get; private init; }

    /// <summary>Gets the seed of ids and secrets; null for a new one.</summary>
    public int? Seed { get; private init; }

    /// <summary>Gets a value indicating whether only the usage was asked for.</summary>
    public bool WantsUsage { get; private init; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">It cannot be understood; the message says why.</exception>
    public static Arguments Parse(IEnumerable<string> commandLine)
    {
        var result = new Arguments();
        var words = new Queue<string>(commandLine);
        while (words.TryDequeue(out var word))
        {
            var (name, value) = word.Split('=', 2) is [var before, var after] ? (before, after) : (word, null);
            result = name switch
            {
                "--port" => result with { Port = Number(name, value, words, IPEndPoint.MinPort, IPEndPoint.MaxPort) },
                "--seed" => result with { Seed = Number(name, value, words, int.MinValue, int.MaxValue) },
                "--help" or "-h" => result with { WantsUsage = true },
                _ => throw new FormatException($"'{word}' is not an option of this program."),
            };
        }

        return result;
    }

    private static int Number(string name, string? value, Queue<string> words, int smallest, int largest)
    {
        if (value is null && !words.TryDequeue(out value))
            throw new FormatException($"{name} needs a number.");
        if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < smallest || number > largest)
            throw new FormatException($"{name} takes a number from {smallest} to {largest}, not '{value}'.");
        return number;
    }
}
