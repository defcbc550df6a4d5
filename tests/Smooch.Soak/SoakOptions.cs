using System.Globalization;

namespace Smooch.Soak;

/// <summary>What the command line asks for.</summary>
internal sealed record SoakOptions
{
    public const string Usage = """
        Lets businesses, users and a bot talk over a fake service that fails at random, and exits with 1 when a message is lost or doubled,
        or when memory or connections grow.

          --seconds N    how long the service fails; 180 unless said. It ends by itself some seconds later
          --seed N       which faults, and who does what; 1 unless said
        """;

    public int Seconds { get; init; } = 180;

    public int Seed { get; init; } = 1;

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static SoakOptions? Parse(string[] args)
    {
        var options = new SoakOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!int.TryParse(args.ElementAtOrDefault(i + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            switch (args[i])
            {
                case "--seconds" when number > 0:
                    options = options with { Seconds = number };
                    break;
                case "--seed":
                    options = options with { Seed = number };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
