using System.Diagnostics;
using System.Runtime;

namespace Smooch.Benchmarks;

/// <summary>
/// Several ways to do the same: the first is what the others are measured against, in turns, so that what disturbs one disturbs all.
/// </summary>
internal sealed class Comparison(string name, params Variant[] variants)
{
    public string Name { get; } = name;

    /// <summary>Whether all runs on the calling thread, so that allocations can be counted exactly.</summary>
    public bool CountsBytes { get; init; } = true;

    /// <summary>
    /// Whether a turn is a single call. Over loopback a call takes 20 us while the threads of both ends are awake, and 100 us when one has
    /// to be woken; the machine stays in either state for some milliseconds, so longer turns would compare one state with the other.
    /// </summary>
    public bool CallByCall { get; init; }

    /// <summary>The fewest rounds.</summary>
    public int MinRounds { get; init; } = 15;

    /// <summary>The share of the budget: 1 for what is steady, more for what the network disturbs.</summary>
    public int Share { get; init; } = 1;

    /// <summary>Runs the variants in turns, and compares each turn with the first variant's of the same round.</summary>
    public async Task<IReadOnlyList<Measured>> RunAsync(TimeSpan budget)
    {
        budget *= Share;
        foreach (var variant in variants)
            await RepeatAsync(variant, 1);
        var once = await TimeAsync(variants[0], 1);
        var some = once > 0.05 ? 1 : 30;
        foreach (var variant in variants)
            await RepeatAsync(variant, some);
        once = await TimeAsync(variants[0], some) / some;
        var turn = CallByCall ? 1 : (int)Math.Clamp(
            TimeSpan.FromMilliseconds(4) / TimeSpan.FromTicks((long)Math.Max(1, once * TimeSpan.TicksPerSecond)),
            1,
            20_000);

        await WarmUpAsync(turn, budget);

        List<double>[] ratios = [.. variants.Select(_ => new List<double>())];
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < MinRounds || clock.Elapsed < budget; round++)
        {
            var times = new double[variants.Length];
            for (var i = 0; i < variants.Length; i++)
            {
                // Another one starts each round, so that no variant is always the one after the collector.
                var at = (i + round) % variants.Length;
                times[at] = await TimeAsync(variants[at], turn);
            }

            for (var i = 0; i < variants.Length; i++)
                ratios[i].Add(times[i] / times[0]);
        }

        var bytes = new double[variants.Length];
        for (var i = 0; CountsBytes && i < variants.Length; i++)
            bytes[i] = await BytesAsync(variants[i], once > 0.05 ? 1 : Math.Max(turn, 50));
        return
        [
            .. variants.Select((variant, i) => new Measured(
                Name, variant, Median(ratios[i]), Noise(ratios[i]), CountsBytes ? bytes[i] / bytes[0] : null,
                CountsBytes ? bytes[i] : null)),
        ];
    }

    /// <summary>
    /// Runs the variants until tiered compilation, which works in the background, has ended: it has compiled nothing for a while. What it
    /// has not reached is not measured.
    /// </summary>
    private async Task WarmUpAsync(int turn, TimeSpan budget)
    {
        var (warm, compiled, since) = (Stopwatch.StartNew(), 0L, TimeSpan.Zero);
        while (warm.Elapsed - since < budget / 4 && warm.Elapsed < 2 * budget)
        {
            foreach (var variant in variants)
                await RepeatAsync(variant, turn);
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
                (compiled, since) = (now, warm.Elapsed);
        }
    }

    private static async Task<double> TimeAsync(Variant variant, int times)
    {
        var begun = Stopwatch.GetTimestamp();
        await RepeatAsync(variant, times);
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static async Task<double> BytesAsync(Variant variant, int times)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await RepeatAsync(variant, times);
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)times;
    }

    private static async Task RepeatAsync(Variant variant, int times)
    {
        for (var i = 0; i < times; i++)
            await variant.RunAsync();
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>How uncertain the median is: its standard error, from the spread of the middle half.</summary>
    private static double Noise(List<double> values)
    {
        var sorted = values.Order().ToList();
        var spread = sorted[sorted.Count * 3 / 4] - sorted[sorted.Count / 4];
        return 1.25 * (spread / 1.35) / Math.Sqrt(sorted.Count);
    }
}
