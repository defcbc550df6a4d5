using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Smooch.Benchmarks;

/// <summary>The calls for the record: raw, the wire layer alone, and the whole client.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "CleanUpAsync disposes it.")]
public class CallBenchmarks
{
    private LoopbackService? service;
    private Calls calls = null!;

    [Params("memory", "loopback")]
    public string Where { get; set; } = "memory";

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        if (Where == "memory")
        {
            calls = new Calls(new Uri("https://smooch.example/"), () => new MemoryHandler());
            return;
        }

        service = await LoopbackService.StartAsync();
        calls = new Calls(service.Address, Connections.CreateHandler);
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        calls.Dispose();
        if (service is not null)
            await service.DisposeAsync();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("page")]
    public Task RawPage() => calls.RawPageAsync();

    [Benchmark, BenchmarkCategory("page")]
    public Task WirePage() => calls.WirePageAsync();

    [Benchmark, BenchmarkCategory("page")]
    public Task FullPage() => calls.FullPageAsync();

    [Benchmark(Baseline = true), BenchmarkCategory("get")]
    public Task RawGet() => calls.RawGetAsync();

    [Benchmark, BenchmarkCategory("get")]
    public Task WireGet() => calls.WireGetAsync();

    [Benchmark, BenchmarkCategory("get")]
    public Task FullGet() => calls.FullGetAsync();

    [Benchmark(Baseline = true), BenchmarkCategory("post")]
    public Task RawPost() => calls.RawPostAsync();

    [Benchmark, BenchmarkCategory("post")]
    public Task WirePost() => calls.WirePostAsync();

    [Benchmark, BenchmarkCategory("post")]
    public Task FullPost() => calls.FullPostAsync();
}
