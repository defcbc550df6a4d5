using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Smooch.Benchmarks;

/// <summary>
/// The official JavaScript clients against the clients of this SDK: the same calls over loopback to the same service, each in a process of
/// its own, in turns.
/// </summary>
internal static class JavaScriptComparison
{
    private const string Client = "client";
    private const int Rounds = 5;
    private const int Concurrent = 8;
    private static readonly string[] Calls = ["page", "get", "send"];

    /// <summary>
    /// Measures one API: for each call the time and the CPU of ours, relative to theirs. Nothing where Node or the package is missing.
    /// </summary>
    public static async Task<IReadOnlyList<Measured>> MeasureAsync(string api, Uri service, TimeSpan budget)
    {
        var package = Path.Combine(Repository.Root, "tests", api == "v1.1" ? "js-client" : "js-sunshine");
        if (!Directory.Exists(Path.Combine(package, "node_modules")))
            return Skip(api, $"run npm ci --prefix {Path.GetRelativePath(Repository.Root, package)}");
        try
        {
            var script = Path.Combine(AppContext.BaseDirectory, "JavaScript", "client.js");
            using var theirs = Start("node", [script, api, package + "/", service.AbsoluteUri, Text(Concurrent)]);
            using var ours = Start(Environment.ProcessPath!, [.. OwnArguments(), "--client", api, service.AbsoluteUri, Text(Concurrent)]);
            List<Measured> measured = [];
            foreach (var call in Calls)
                measured.AddRange(await CompareAsync($"{api} {call}, JavaScript", call, theirs, ours, budget));
            await EndAsync(theirs);
            await EndAsync(ours);
            return measured;
        }
        catch (Win32Exception)
        {
            return Skip(api, "Node is not on the PATH");
        }
    }

    private static async Task<IReadOnlyList<Measured>> CompareAsync(
        string name, string call, Process theirs, Process ours, TimeSpan budget)
    {
        // What is compiled in the background is not measured yet.
        await RunAsync(theirs, call, budget / 3);
        await RunAsync(ours, call, budget / 3);
        List<(Figures Their, Figures Our)> rounds = [];
        for (var round = 0; round < Rounds; round++)
            rounds.Add((await RunAsync(theirs, call, budget / 12), await RunAsync(ours, call, budget / 12)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28} {1e6 / rounds.Average(round => round.Their.Time):F0} requests a second against "
                + $"{1e6 / rounds.Average(round => round.Our.Time):F0}, {rounds.Average(round => round.Their.Cpu):F0} µs of CPU "
                + $"each against {rounds.Average(round => round.Our.Cpu):F0}"));
        // Most of a page is JSON, which Node parses in native code.
        double? limit = call == "page" ? null : 1;
        return
        [
            Line(name, new("official", None), [1]),
            Line(name, new(Client, None) { MaxTime = limit }, [.. rounds.Select(round => round.Our.Time / round.Their.Time)]),
            Line(name, new($"{Client}, CPU", None) { MaxTime = limit }, [.. rounds.Select(round => round.Our.Cpu / round.Their.Cpu)]),
        ];
    }

    private static Measured Line(string name, Variant variant, List<double> ratios)
    {
        var sorted = ratios.Order().ToList();
        return new(name, variant, sorted[sorted.Count / 2], (sorted[^1] - sorted[0]) / 2, null, null);
    }

    private static IReadOnlyList<Measured> Skip(string api, string reason)
    {
        Console.WriteLine($"{api}, JavaScript: skipped, {reason}.");
        return [];
    }

    private static Process Start(string program, IEnumerable<string> arguments) => Process.Start(
        new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;

    /// <summary>A program ends with its input.</summary>
    private static async Task EndAsync(Process program)
    {
        program.StandardInput.Close();
        await program.WaitForExitAsync();
    }

    /// <summary>Has a program make a call for some time.</summary>
    private static async Task<Figures> RunAsync(Process program, string call, TimeSpan time)
    {
        await program.StandardInput.WriteLineAsync($"{call} {Text((int)time.TotalMilliseconds)}");
        await program.StandardInput.FlushAsync();
        return (await program.StandardOutput.ReadLineAsync())?.Split(' ') is [var count, var taken, var cpu]
            ? new(Number(taken) / Number(count), Number(cpu) / Number(count))
            : throw new InvalidOperationException($"{program.StartInfo.FileName} has ended.");
    }

    /// <summary>As <c>dotnet Smooch.Benchmarks.dll</c>, or as the program of its own.</summary>
    private static IEnumerable<string> OwnArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(JavaScriptComparison).Assembly.Location] : [];

    private static Task None() => Task.CompletedTask;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The microseconds of one call.</summary>
    private sealed record Figures(double Time, double Cpu);
}
