using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Smooch.Fuzz;

/// <summary>
/// Gives inputs to the targets in turn until the time is over. Input <c>n</c> of a target depends on the seed and <c>n</c> alone, not on
/// the speed of the machine.
/// </summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private const int MostFindings = 10;

    /// <summary>How long one input may take: far beyond what a slow machine needs, far below patience.</summary>
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(50);

    private (Target Target, Input Input, int Number, long Since)? current;
    private int failures;

    public int Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {options.Seed}, {options.Seconds} seconds."));
        var targets = Target.All.Where(target => options.Target is null || target.Name == options.Target)
            .Select(target => new Progress(target))
            .ToList();
        if (options.Input is { } number)
        {
            targets[0].Next = number;
            TryNext(targets[0]);
        }
        else
        {
            using var watch = new Timer(_ => StopWhatHangs(), state: null, LongestInput, TimeSpan.FromSeconds(1));
            // Code that runs for the first time needs memory of its own, which is no finding.
            foreach (var target in targets)
                WarmUp(target.Target);
            RunInTurns(targets);
        }

        foreach (var target in targets)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{target.Target.Name,-14} {target.Tried,9} inputs tried, {target.Findings.Count} failures"));
        if (failures > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Failed with seed {options.Seed}."));
        return failures > 0 ? 1 : 0;
    }

    private static void WarmUp(Target target)
    {
        foreach (var seed in target.Seeds)
        {
            try
            {
                target.Try(seed);
            }
            catch (BrokenPromiseException)
            {
                // It occurs again, and is reported then.
            }
        }
    }

    private void RunInTurns(List<Progress> targets)
    {
        var end = Stopwatch.GetTimestamp() + (options.Seconds * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < end)
        {
            foreach (var target in targets)
            {
                var turn = Stopwatch.StartNew();
                while (turn.Elapsed < Turn && Stopwatch.GetTimestamp() < end && target.Findings.Count < MostFindings)
                    TryNext(target);
            }

            if (targets.TrueForAll(target => target.Findings.Count >= MostFindings))
                return;
        }
    }

    private void TryNext(Progress progress)
    {
        var target = progress.Target;
        var number = progress.Next++;
        // The documents themselves come first, each as it is.
        var random = new Random(HashOf($"{options.Seed} {target.Name} {number}"));
        var input = number < target.Seeds.Count
            ? target.Seeds[number]
            : target.Mutate(target.Seeds[random.Next(target.Seeds.Count)], random);
        current = (target, input, number, Stopwatch.GetTimestamp());
        try
        {
            progress.Tried++;
            target.Try(input);
        }
        catch (BrokenPromiseException e)
        {
            // One of a kind is enough.
            if (progress.Findings.Add(Smaller.Kind(e)))
                Tell(target, Smaller.Of(target, input, e), number, options.Input is null ? e.Message : e.ToString());
        }

        current = null;
    }

    private void StopWhatHangs()
    {
        if (current is not var (target, input, number, since) || Stopwatch.GetElapsedTime(since) < LongestInput)
            return;
        Tell(target, input, number, "It takes too long.");
        Environment.Exit(1);
    }

    private void Tell(Target target, Input input, int number, string what)
    {
        failures++;
        Directory.CreateDirectory(options.Findings);
        var kind = input.Kind.Length > 0 ? input.Kind + "." : "";
        var path = Path.Combine(
            options.Findings,
            string.Create(CultureInfo.InvariantCulture, $"{kind}{target.Name}-{options.Seed}-{number}{target.Extension}"));
        File.WriteAllBytes(path, target.Save(input));
        Console.WriteLine($"{target.Name}: {what}");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  from {input.Name}, in {path}; again with --seed {options.Seed} --target {target.Name} --input {number}"));
    }

    /// <summary>The same on every machine, which <see cref="string.GetHashCode()"/> is not.</summary>
    private static int HashOf(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ b) * 16777619;
        return (int)hash;
    }

    private sealed class Progress(Target target)
    {
        public Target Target { get; } = target;

        public int Next { get; set; }

        public long Tried { get; set; }

        public HashSet<string> Findings { get; } = [];
    }
}
