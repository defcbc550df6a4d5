using System.Text.Json;

namespace Smooch.Benchmarks;

/// <summary>The comparisons of v2, with their limits.</summary>
internal static class SunshineComparisons
{
    public static IEnumerable<Comparison> Of(SunshineCalls calls) =>
    [
        new("v2 page, peer", new("peer", calls.PeerPageAsync), new("client", calls.ClientPageAsync) { MaxTime = 0.95, MaxBytes = 0.95 }),
        new("v2 get, peer", new("peer", calls.PeerGetAsync), new("client", calls.ClientGetAsync) { MaxTime = 0.70, MaxBytes = 0.92 }),
        new("v2 send, peer", new("peer", calls.PeerSendAsync), new("client", calls.ClientSendAsync) { MaxTime = 0.75, MaxBytes = 0.92 }),
        new(
            "v2 webhook",
            new("flat", Flat),
            new("parse", Parse) { MaxTime = 1.15, MaxBytes = 1.10 }),
    ];

    private static Task Flat()
    {
        GC.KeepAlive(JsonSerializer.Deserialize(SunshineDocuments.Envelope, FlatSunshineContext.Default.FlatEnvelope));
        return Task.CompletedTask;
    }

    private static Task Parse()
    {
        GC.KeepAlive(Sunshine.WebhookParser.Parse(SunshineDocuments.Envelope));
        return Task.CompletedTask;
    }
}
