using System.Globalization;

namespace ScaleOut;

/// <summary>The arguments of the sample.</summary>
/// <param name="Instance">The number of the instance that this process is; null for the demonstration itself.</param>
/// <param name="Redis">The address of a Redis server; null to start one in this process.</param>
/// <param name="Users">How many users send messages.</param>
/// <param name="Messages">How many messages each of them sends.</param>
/// <param name="Failure">What happens to an instance half way: kill, terminate, freeze or none.</param>
internal sealed record Options(int? Instance, string? Redis, int Users, int Messages, string Failure)
{
    private static readonly string[] Failures = ["kill", "terminate", "freeze", "none"];

    public static Options? Parse(string[] args)
    {
        var options = new Options(Instance: null, Redis: null, Users: 30, Messages: 20, Failure: "kill");
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            options = (args[i], args[i + 1]) switch
            {
                ("--instance", var value) => options with { Instance = Number(value) },
                ("--redis", var value) => options with { Redis = value },
                ("--users", var value) => options with { Users = Number(value) ?? 0 },
                ("--messages", var value) => options with { Messages = Number(value) ?? 0 },
                ("--failure", var value) => options with { Failure = value },
                _ => options with { Users = 0 },
            };
        }

        if (args.Length % 2 == 0 && options is { Users: > 0, Messages: > 0 } && Failures.Contains(options.Failure, StringComparer.Ordinal))
            return options;
        Console.Error.WriteLine("Usage: ScaleOut [--redis host:port] [--users n] [--messages n] [--failure kill|terminate|freeze|none]");
        return null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
