using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Smooch.Benchmarks;

/// <summary>The calls for the record: by hand, by the peer, and by the client.</summary>
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
    public Task PeerPage() => calls.PeerPageAsync();

    [Benchmark, BenchmarkCategory("page")]
    public Task ClientPage() => calls.FullPageAsync();

    [Benchmark(Baseline = true), BenchmarkCategory("get")]
    public Task RawGet() => calls.RawGetAsync();

    [Benchmark, BenchmarkCategory("get")]
    public Task PeerGet() => calls.PeerGetAsync();

    [Benchmark, BenchmarkCategory("get")]
    public Task ClientGet() => calls.FullGetAsync();

    [Benchmark(Baseline = true), BenchmarkCategory("send")]
    public Task RawSend() => calls.RawSendAsync();

    [Benchmark, BenchmarkCategory("send")]
    public Task PeerSend() => calls.PeerSendAsync();

    [Benchmark, BenchmarkCategory("send")]
    public Task ClientSend() => calls.FullSendAsync();
}
