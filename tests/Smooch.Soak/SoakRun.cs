using System.Diagnostics;
using System.Globalization;

namespace Smooch.Soak;

/// <summary>The run: warm up, load under faults, quiet, and the verdict.</summary>
internal static class SoakRun
{
    /// <summary>What the platform's own pools and caches may gain.</summary>
    private const double MostGrowth = 6;

    public static async Task<int> RunAsync(SoakOptions options, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var ledger = new SoakLedger();
        TaskScheduler.UnobservedTaskException += (_, e) => ledger.Complain($"No code observed {e.Exception.InnerException}");
        SoakSamples samples;
        await using (var service = await SoakService.StartAsync(options, ledger))
        {
            samples = new SoakSamples(service.Ports);
            await LoadAsync(service, samples, ledger, options);
        }

        var open = samples.OpenSockets();
        if (open > 0)
            ledger.Complain($"{open} connections are open after everything was disposed.");
        if (samples.Growth > MostGrowth)
            ledger.Complain($"Memory grew by {samples.Growth:0.0} MB.");
        if (samples.SocketGrowth > 10)
            ledger.Complain($"There were {samples.SocketGrowth:0} connections more in the second half than in the first.");
        foreach (var complaint in ledger.Complaints)
            await output.WriteLineAsync(complaint);
        var verification = ledger.Complaints.Count == 0 ? "good" : "NOT GOOD";
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"soak: {options.Seconds} s under faults with seed {options.Seed}, {watch.Elapsed.TotalSeconds:0} s in all; "
            + $"{ledger[Count.Calls]} calls and {ledger[Count.Enumerations]} lists, {ledger[Count.Failures]} failed and reported it; "
            + $"{ledger[Count.Webhooks]} webhook events handled, {ledger[Count.WebhookFailures]} failures among them; "
            + $"{ledger[Count.Sent]} messages sent, {ledger[Count.GivenUp]} of them cancelled, "
            + $"{ledger[Count.Unclear]} looked after by the caller; {ledger[Count.Received]} received, {ledger[Count.Lost]} lost, "
            + $"{ledger[Count.Duplicated]} duplicated, {ledger[Count.Denied]} denied although received; "
            + $"memory {samples.FirstMegabytes:0.0} to {samples.LastMegabytes:0.0} MB, slope {samples.GrowthPerMinute:+0.00;-0.00} MB "
            + $"a minute; {samples.FewestSockets} to {samples.MostSockets} connections, {open} left; {verification}"));
        return ledger.Complaints.Count == 0 ? 0 : 1;
    }

    private static async Task LoadAsync(SoakService service, SoakSamples samples, SoakLedger ledger, SoakOptions options)
    {
        var workers = service.Apps.Select((_, i) => new SoakWorker(i, service, ledger, options.Seed)).ToList();
        using var stop = new CancellationTokenSource();
        service.BeginFaults();
        var working = Task.WhenAll(workers.Select(worker => Task.Run(() => worker.RunAsync(stop.Token))));

        // A third of the time fills pools, caches and the memory of the receiver.
        var time = TimeSpan.FromSeconds(options.Seconds);
        await WaitAsync(working, time / 3);
        for (var i = 0; i < 20; i++)
        {
            samples.Take();
            if (i == 10)
                await service.GoAwayAsync();
            await WaitAsync(working, time / 30);
        }

        samples.Take();
        await stop.CancelAsync();
        service.EndFaults();
        var limit = TimeSpan.FromMinutes(2);
        await working.WaitAsync(limit);
        await service.WhenWebhooksDeliveredAsync().WaitAsync(limit);
        await Task.WhenAll(workers.Select(worker => worker.FinishAsync())).WaitAsync(limit);
    }

    /// <summary>Waits, unless a worker has failed.</summary>
    private static async Task WaitAsync(Task working, TimeSpan time)
    {
        if (await Task.WhenAny(working, Task.Delay(time)) == working)
            await working;
    }
}
