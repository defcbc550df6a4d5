using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Smooch.Benchmarks;

/// <summary>From bytes to an event, and from a key to a result.</summary>
[MemoryDiagnoser]
public class WebhookBenchmarks
{
    private const string Key = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
    private static readonly SmoochSecret Secret = new(Key);

    private byte[] body = [];

    [Params("v1-2015", "v1-2017", "v1.1")]
    public string PayloadVersion { get; set; } = "v1.1";

    [GlobalSetup]
    public void SetUp() => body = Documents.Webhooks[PayloadVersion];

    [Benchmark(Baseline = true)]
    public object? Flat() => JsonSerializer.Deserialize(body, FlatContext.Default.FlatWebhook);

    [Benchmark]
    public SmoochWebhookEvent Parse() => WebhookParser.Parse(body);

    [Benchmark]
    public WebhookVerificationResult Verify() => WebhookVerifier.Verify(Key, Secret);
}
