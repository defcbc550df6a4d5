using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Smooch.Benchmarks;

/// <summary>All comparisons in one process, variants in turns, with their limits.</summary>
internal static class Quick
{
    /// <summary>Runs the comparisons and prints a line for each variant.</summary>
    /// <param name="budget">How long each comparison is measured.</param>
    /// <param name="selected">A part of the names of the comparisons to run; null for all.</param>
    public static async Task<IReadOnlyList<Measured>> RunAsync(TimeSpan budget, string? selected)
    {
        var clock = Stopwatch.StartNew();
        await using var service = await LoopbackService.StartAsync();
        var receivers = await Task.WhenAll(ReceiverCases.All.Select(ReceiverServers.StartAsync));
        using var memory = new Calls(new Uri("https://smooch.example/"), () => new MemoryHandler());
        using var loopback = new Calls(service.Address, Connections.CreateHandler);
        using var histories = new Histories(pages: 1000);
        using var sunshine = new SunshineCalls();
        using var bird = new BirdCalls();
        List<Comparison> comparisons =
        [
            .. AgainstPeer(memory),
            .. AgainstRaw(memory),
            .. OverLoopback(loopback),
            .. SunshineComparisons.Of(sunshine),
            .. bird.Comparisons(),
            .. Documents.Webhooks.Select(webhook => Webhook(webhook.Key, webhook.Value)),
            Pages(histories),
            .. receivers.Select(servers => servers.Compare()),
        ];
        Console.WriteLine($"{"comparison",-24} {"variant",-12} {"time",13} {"limit",8} {"bytes",8} {"limit",8} {"bytes/op",8}");
        List<Measured> all = [];
        foreach (var comparison in comparisons.Where(comparison => IsSelected(comparison.Name)))
        {
            foreach (var measured in await comparison.RunAsync(budget))
                Report(measured);
        }

        if (IsSelected("1,000 pages"))
            Report(await LiveMemory.MeasureAsync(histories));
        foreach (var servers in receivers)
            await servers.DisposeAsync();
        if (IsSelected("100,000 users"))
        {
            foreach (var measured in await ReceiverMemory.MeasureAsync())
                Report(measured);
        }

        foreach (var api in (string[])["v1.1", "v2"])
        {
            if (!IsSelected("JavaScript"))
                continue;
            foreach (var measured in await JavaScriptComparison.MeasureAsync(api, service.Address, budget))
                Report(measured);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:F0} s"));
        return all;

        bool IsSelected(string name) => selected is null || name.Contains(selected, StringComparison.OrdinalIgnoreCase);

        void Report(Measured measured)
        {
            Console.WriteLine(measured);
            all.Add(measured);
        }
    }

    private static IEnumerable<Comparison> AgainstPeer(Calls calls) =>
    [
        new("page, peer", new("peer", calls.PeerPageAsync), new("client", calls.FullPageAsync) { MaxTime = 0.90, MaxBytes = 0.95 }),
        new("get, peer", new("peer", calls.PeerGetAsync), new("client", calls.FullGetAsync) { MaxTime = 0.65, MaxBytes = 0.92 }),
        new("send, peer", new("peer", calls.PeerSendAsync), new("client", calls.FullSendAsync) { MaxTime = 0.65, MaxBytes = 0.85 }),
    ];

    private static IEnumerable<Comparison> AgainstRaw(Calls calls) =>
    [
        new("page, raw", new("raw", calls.RawPageAsync), new("raw, models", calls.RawModelPageAsync), new("client", calls.FullPageAsync)),
        new("get, raw", new("raw", calls.RawGetAsync), new("client", calls.FullGetAsync) { MaxTime = 1.40 }),
        new("send, raw", new("raw", calls.RawSendAsync), new("client", calls.FullSendAsync) { MaxTime = 1.25 }),
    ];

    private static IEnumerable<Comparison> OverLoopback(Calls calls) =>
    [
        Loopback("page", calls.RawPageAsync, calls.FullPageAsync),
        Loopback("get", calls.RawGetAsync, calls.FullGetAsync),
        Loopback("send", calls.RawSendAsync, calls.FullSendAsync),
        Loopback("upload 50 MB", calls.RawUploadAsync, calls.FullUploadAsync),
    ];

    private static Comparison Loopback(string name, Func<Task> raw, Func<Task> client) =>
        new($"{name}, loopback", new("raw", raw), new("client", client) { MaxTime = 1.05 })
        {
            CountsBytes = false,
            CallByCall = true,
            Share = 2,
        };

    private static Comparison Webhook(string version, byte[] body) => new(
        $"webhook, {version}",
        new("flat", () => Sync(JsonSerializer.Deserialize(body, FlatContext.Default.FlatWebhook))),
        new("parse", () => Sync(WebhookParser.Parse(body))) { MaxTime = 1.10, MaxBytes = 1.00 });

    private static Comparison Pages(Histories histories) => new(
        "1,000 pages",
        new("raw", histories.RawAsync),
        new("pages", histories.PagesAsync),
        new("enumeration", histories.EnumerationAsync) { MaxTime = 1.05 })
    {
        MinRounds = 7,
    };

    private static Task Sync<T>(T result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }
}
