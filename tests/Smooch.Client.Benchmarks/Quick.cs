using System.Globalization;
using Smooch.Client.Http;
using Smooch.Client.Webhooks;

namespace Smooch.Client.Benchmarks;

/// <summary>All comparisons in one process, in turns, in under two minutes.</summary>
internal static class Quick
{
    public static async Task<bool> RunAsync(TimeSpan budget, string? only)
    {
        await using var service = await LoopbackService.StartAsync();
        using var memory = new Calls(new Uri("https://smooch.example/"), () => new MemoryHandler());
        using var loopback = new Calls(service.Address, Connections.CreateHandler);
        List<Comparison> comparisons =
        [
            .. Of("memory", memory, bytes: true),
            .. Of("loopback", loopback, bytes: false),
            .. Documents.Webhooks.Select(webhook => Webhook(webhook.Key, webhook.Value)),
            Verify(),
        ];
        Console.WriteLine($"{"comparison",-28} {"variant",-12} {"time",6} {"",6} {"target",8} {"bytes",8} {"target",8} {"bytes/op",8}");
        var missed = false;
        foreach (var comparison in comparisons.Where(comparison => only is null || comparison.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var measured in await comparison.RunAsync(budget))
            {
                Console.WriteLine(measured);
                missed |= measured.Misses;
            }
        }

        return !missed;
    }

    private static IEnumerable<Comparison> Of(string where, Calls calls, bool bytes) =>
    [
        new($"page, {where}", new("raw", calls.RawPageAsync), Wire(calls.WirePageAsync, 1.00), Full(calls.FullPageAsync, 1.02)) { CountsBytes = bytes },
        new($"get, {where}", new("raw", calls.RawGetAsync), Wire(calls.WireGetAsync, 0.92), Full(calls.FullGetAsync, 1.10)) { CountsBytes = bytes },
        new($"post, {where}", new("raw", calls.RawPostAsync), Wire(calls.WirePostAsync, 0.90), Full(calls.FullPostAsync, 1.10)) { CountsBytes = bytes },
    ];

    private static Variant Wire(Func<Task> run, double time) => new("wire", run) { MaxTime = time, MaxBytes = 1.00 };

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

    private static Task Sync<T>(T result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }
}
