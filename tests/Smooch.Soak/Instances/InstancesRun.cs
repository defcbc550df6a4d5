using System.Diagnostics;
using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>The run with several receivers: load under faults, receivers that are killed, quiet, and the verdict.</summary>
internal static class InstancesRun
{
    /// <summary>A receiver is killed so many times in a run; each of them once in the first third, then only the last one.</summary>
    private const int Kills = 11;

    private static readonly TimeSpan Away = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<int> RunAsync(SoakOptions options, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var (ledger, counts) = (new EventLedger(), new SendCounts());
        List<ProcessSamples> samples;
        await using (var service = await InstancesService.StartAsync(options.Seed, ledger))
        {
            using var receivers = new Receivers(service, ledger);
            using var business = SoakProcess.Start("clients", ["--business"], service.Settings, static (_, line) =>
                throw new FormatException($"'{string.Join(' ', line)}' is not a report."));
            await business.Ready;
            await receivers.StartAsync(options.Instances);
            await output.WriteLineAsync($"{watch.Elapsed.TotalSeconds:0} s: {options.Instances} receivers are ready.");
            samples = await LoadAsync(options, service, receivers, business, ledger, counts, output);
        }

        var complaints = counts.Complaints.Concat(samples.SelectMany(process => process.Check())).ToList();
        if (ledger.HandledLate > 0)
            complaints.Add($"{ledger.HandledLate} reports of handlers came minutes after the end of their conversation.");
        foreach (var complaint in complaints)
            await output.WriteLineAsync(complaint);
        await InstancesReport.WriteAsync(output, options, ledger, counts, samples);
        var isGood = complaints.Count == 0
            && counts is { Lost: 0, Doubled: 0, Denied: 0 }
            && ledger is { Lost: 0, HandledTwice: 0, OutOfOrder: 0, Overlapping: 0 };
        await output.WriteLineAsync($"soak: {options.Seconds} s under faults, {watch.Elapsed.TotalSeconds:0} s in all; "
            + (isGood ? "good" : "NOT GOOD"));
        return isGood ? 0 : 1;
    }

    private static async Task<List<ProcessSamples>> LoadAsync(
        SoakOptions options,
        InstancesService service,
        Receivers receivers,
        SoakProcess business,
        EventLedger ledger,
        SendCounts counts,
        TextWriter output)
    {
        var conversations = 0;
        var time = TimeSpan.FromSeconds(options.Seconds);
        using var rate = new SoakRate(options.Rate);
        using var stop = new CancellationTokenSource();
        var judgeAfter = time / 8 < TimeSpan.FromMinutes(2) ? time / 8 : TimeSpan.FromMinutes(2);
        var talks = service.Parties.Select((create, i) => new Talk(
            create, business, ledger, counts, rate, () => Interlocked.Increment(ref conversations), judgeAfter, options.Seed + i)).ToList();
        service.BeginFaults();
        var talking = Task.WhenAll(talks.Select(talk => Task.Run(() => talk.RunAsync(stop.Token))));
        var releasing = service.ReleaseDeliveriesAsync(talking);
        var killing = options.Kill ? KillAsync(receivers, time, output, stop.Token) : Task.CompletedTask;
        var samples = await SampleAsync(options, receivers, business, ledger, Task.WhenAny(talking, killing), output);

        await stop.CancelAsync();
        await killing;
        service.EndFaults();
        using var patience = new CancellationTokenSource(Patience);
        await releasing.WaitAsync(patience.Token);
        await talking;
        await service.WhenWebhooksDeliveredAsync(patience.Token);
        await Task.WhenAll(talks.Select(talk => talk.FinishAsync()));
        return samples;
    }

    private static async Task KillAsync(Receivers receivers, TimeSpan time, TextWriter output, CancellationToken until)
    {
        var watch = Stopwatch.StartNew();
        for (var kill = 1; kill <= Kills; kill++)
        {
            var due = time / (Kills + 1) * kill;
            if (due > watch.Elapsed)
                await Task.Delay(due - watch.Elapsed, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (until.IsCancellationRequested)
                return;
            var index = Math.Min(kill, receivers.Processes.Count) - 1;
            var start = Stopwatch.GetTimestamp();
            await receivers.ReplaceAsync(index, Away);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{watch.Elapsed.TotalSeconds:0} s: receiver {index + 1} was killed, and is back after "
                    + $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s."));
        }
    }

    /// <summary>Samples the processes that live until the end: a third of the time fills pools and caches, the rest counts.</summary>
    private static async Task<List<ProcessSamples>> SampleAsync(
        SoakOptions options, Receivers receivers, SoakProcess business, EventLedger ledger, Task working, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var time = TimeSpan.FromSeconds(options.Seconds);
        var interval = TimeSpan.FromSeconds(Math.Clamp(options.Seconds / 60, 2, 30));
        List<ProcessSamples> all = [];
        Dictionary<SoakProcess, ProcessSamples> known = [];
        while (watch.Elapsed < time && !working.IsFaulted)
        {
            await Task.Delay(interval);
            if (watch.Elapsed < time / 3)
                continue;
            foreach (var process in receivers.Processes.Append(business))
            {
                if (process.HasFailed)
                    throw new InvalidOperationException($"{process.Name} has ended by itself.");
                if (!process.Ready.IsCompletedSuccessfully || await process.GetHeapAsync() is not { } heap || process.KilledAt is not null)
                    continue;
                if (!known.TryGetValue(process, out var samples))
                    all.Add(known[process] = samples = new ProcessSamples(process.Name));
                try
                {
                    samples.Take(process, watch.Elapsed.TotalHours, heap);
                }
                catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
                {
                    // It was killed meanwhile; a process that ended by itself is found above.
                    continue;
                }
            }

            if ((int)(watch.Elapsed.TotalSeconds / 300) > (int)((watch.Elapsed - interval).TotalSeconds / 300))
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{watch.Elapsed.TotalSeconds:0} s: {ledger.Handled} events judged, {ledger.Lost} lost."));
        }

        if (working is Task<Task> { IsCompletedSuccessfully: true } first && first.Result.IsFaulted)
            await first.Result;
        return [.. all.Where(process => process.HasLine && process.Hours > time.TotalHours / 3)];
    }
}
