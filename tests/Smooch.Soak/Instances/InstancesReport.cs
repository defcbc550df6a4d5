using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>The tables of the run, in Markdown.</summary>
internal static class InstancesReport
{
    public static async Task WriteAsync(
        TextWriter output, SoakOptions options, EventLedger ledger, SendCounts counts, IReadOnlyList<ProcessSamples> samples)
    {
        (string Name, long Count, string Limit)[] rows =
        [
            ("messages of users", counts.Said, ""),
            ("events handled", ledger.Handled, ""),
            ("events lost", ledger.Lost, "0"),
            ("events handled twice", ledger.HandledTwice, "0"),
            ("events handled twice after a kill", ledger.HandledTwiceByKill, ""),
            ("events out of order", ledger.OutOfOrder, "0"),
            ("handlers of a conversation that ran concurrently", ledger.Overlapping, "0"),
            ("handlers that failed, and whose event was received again", ledger.Failed, ""),
            ("replies and messages of businesses", counts.Replies + counts.Business, ""),
            ("of these arrived", counts.Arrived, ""),
            ("sends that failed", counts.Rejected, ""),
            ("sends lost", counts.Lost, "0"),
            ("duplicate sends", counts.Doubled, "0"),
            ("duplicate replies after a kill", counts.DoubledByKill, ""),
            ("sends that failed and arrived", counts.Denied, "0"),
            ("histories paged through", counts.Pages, ""),
            ("receivers killed", ledger.Kills, ""),
        ];
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{options.Seconds} s, {options.Instances} receivers, seed {options.Seed}\n\n| | | Limit |\n|---|---|---|"));
        foreach (var (name, count, limit) in rows)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {name} | {count:N0} | {limit} |"));
        var kinds = ProcessSamples.Kinds.Select(kind => (kind.Name + " " + kind.Unit).Trim());
        await output.WriteLineAsync($"\n| Mean, and rise in an hour | {string.Join(" | ", kinds)} |");
        await output.WriteLineAsync("|---|" + string.Concat(ProcessSamples.Kinds.Select(_ => "---|")));
        foreach (var process in samples)
        {
            var cells = ProcessSamples.Kinds.Select(kind => string.Create(
                CultureInfo.InvariantCulture, $"{process.Mean(kind.Value):0.0}, {process.Slope(kind.Value):+0.0;-0.0}"));
            await output.WriteLineAsync($"| {process.Name} | {string.Join(" | ", cells)} |");
        }

        await output.WriteLineAsync();
    }
}
