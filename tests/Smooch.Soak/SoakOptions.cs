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
          --instances N  so many receivers in processes of their own behind one address, with Orleans and Redis, for all three APIs; now and
                         then one of them is killed. It needs redis-server on the PATH and the /proc of Linux
          --rate N       messages a second with several receivers; 60 by default
          --no-kill 1    kills no receiver
        """;

    public int Seconds { get; init; } = 180;

    public int Seed { get; init; } = 1;

    public int Instances { get; init; } = 1;

    public int Rate { get; init; } = 60;

    public bool Kill { get; init; } = true;

    public static int Port(string text) => int.Parse(text, CultureInfo.InvariantCulture);

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
                case "--instances" when number is > 0 and < 10:
                    options = options with { Instances = number };
                    break;
                case "--rate" when number > 0:
                    options = options with { Rate = number };
                    break;
                case "--no-kill":
                    options = options with { Kill = number == 0 };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
