using System.Globalization;

namespace Smooch.Benchmarks;

/// <summary>All comparisons in one process, in turns, in under two minutes.</summary>
internal static class Quick
{
    public static async Task<IReadOnlyList<Measured>> RunAsync(TimeSpan budget, string? only)
    {
        await using var service = await LoopbackService.StartAsync();
        using var memory = new Calls(new Uri("https://smooch.example/"), () => new MemoryHandler());
        using var history = new Calls(new Uri("https://smooch.example/"), () => new LongHistory(pages: 1000));
        await using var servers = await WebhookServers.StartAsync();
        using var loopback = new Calls(service.Address, Connections.CreateHandler);
        List<Comparison> comparisons =
        [
            .. Of("memory", memory, bytes: true),
            .. Of("loopback", loopback, bytes: false),
            .. Documents.Webhooks.Select(webhook => Webhook(webhook.Key, webhook.Value)),
            new("webhook endpoint", new("bare", servers.BareAsync), new("receiver", servers.FullAsync) { MaxTime = 1 / 0.90 }) { CountsBytes = false },
            Verify(),
            Jwt(),
            new("1,000 pages", new("raw", history.RawPagesAsync), new("pages", history.PagesByHandAsync), new("walk", history.WalkAsync) { MaxTime = 1.05 }) { MinRounds = 7 },
            new("upload 50 MB, loopback", new("raw", loopback.RawUploadAsync), new("full", loopback.FullUploadAsync) { MaxTime = 1.10 }) { CountsBytes = false },
        ];
        Console.WriteLine($"{"comparison",-28} {"variant",-12} {"time",13} {"target",8} {"bytes",8} {"target",8} {"bytes/op",8}");
        List<Measured> all = [];
        foreach (var comparison in comparisons.Where(comparison => only is null || comparison.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var measured in await comparison.RunAsync(budget))
            {
                Console.WriteLine(measured);
                all.Add(measured);
            }
        }

        if (only is null || "1,000 pages".Contains(only, StringComparison.OrdinalIgnoreCase))
        {
            all.Add(await LiveMemory.MeasureAsync(history));
            Console.WriteLine(all[^1]);
        }

        return all;
    }

    private static IEnumerable<Comparison> Of(string where, Calls calls, bool bytes) =>
    [
        new($"page, {where}", new("raw", calls.RawPageAsync), Wire(calls.WirePageAsync, bytes ? 1.00 : null), Full(calls.FullPageAsync, 1.02)) { CountsBytes = bytes },
        new($"get, {where}", new("raw", calls.RawGetAsync), Wire(calls.WireGetAsync, bytes ? 0.92 : null), Full(calls.FullGetAsync, 1.10)) { CountsBytes = bytes },
        new($"post, {where}", new("raw", calls.RawPostAsync), Wire(calls.WirePostAsync, bytes ? 0.90 : null), Full(calls.FullPostAsync, 1.10)) { CountsBytes = bytes },
    ];

    private static Variant Wire(Func<Task> run, double? time) => new("wire", run) { MaxTime = time, MaxBytes = 1.00 };

    private static Variant Full(Func<Task> run, double limit) => new("full", run) { MaxTime = limit, MaxBytes = limit };

    private static Comparison Webhook(string generation, byte[] body) => new(
        string.Create(CultureInfo.InvariantCulture, $"webhook, {generation}"),
        new("flat", () => Sync(System.Text.Json.JsonSerializer.Deserialize(body, FlatContext.Default.FlatWebhook))),
        new("parse", () => Sync(WebhookParser.Parse(body))) { MaxTime = 1.15, MaxBytes = 1.10 });

    private static Comparison Verify()
    {
        var secret = new SmoochSecret("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b");
        return new(
            "verify",
            new("equals", () => Sync(string.Equals("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", secret.Reveal(), StringComparison.Ordinal))),
            new("verify", () => Sync(WebhookVerifier.Verify("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", secret))));
    }

    private static Comparison Jwt()
    {
        var key = new SigningKeyCredential("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa", SmoochScope.App, userId: null);
        var ready = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", "made.up.token");
        return new(
            "jwt, cached",
            new("header", () => Sync(new HttpRequestMessage { Headers = { Authorization = ready } })),
            new("signing key", () => Sync(new HttpRequestMessage { Headers = { Authorization = key.Current(TimeProvider.System) } })));
    }

    private static Task Sync<T>(T result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }
}
