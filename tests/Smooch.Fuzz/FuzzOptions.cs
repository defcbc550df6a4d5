using System.Globalization;

namespace Smooch.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = """
        Feeds every parser of outside data with damaged documents, for a while, and exits with 1 when one breaks its promise.

          --seconds N    how long; 60 unless said
          --seed N       which inputs: the same seed gives the same ones, in the same order; of the clock unless said
          --target NAME  only this target
          --input N      with --target and --seed: only this input, as a finding tells its number
          --findings DIR where to keep what was found; artifacts/fuzz unless said
        """;

    public int Seconds { get; init; } = 60;

    public int Seed { get; init; } = Environment.TickCount & int.MaxValue;

    public string? Target { get; init; }

    public int? Input { get; init; }

    public string Findings { get; init; } = Path.Combine("artifacts", "fuzz");

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static FuzzOptions? Parse(string[] args)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = args.ElementAtOrDefault(i + 1);
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
            var next = args[i] switch
            {
                "--seconds" when number > 0 => options with { Seconds = number.Value },
                "--seed" when number is not null => options with { Seed = number.Value },
                "--target" when Fuzz.Target.All.Any(target => target.Name == value) => options with { Target = value },
                "--input" when number is not null => options with { Input = number },
                "--findings" when value is not null => options with { Findings = value },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
        }

        return options.Input is null || options.Target is not null ? options : null;
    }
}
