using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Smooch.Benchmarks;

namespace Smooch.Client.Tests.Performance;

/// <summary>Bytes per call, against the same by hand. An optimised build is held to the targets; in another one each asynchronous step is an object more.</summary>
public sealed class AllocationTests
{
    private static readonly bool Optimized = typeof(SmoochClient).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    [Fact]
    public async Task A_call_allocates_no_more_than_the_targets()
    {
#if CLIENT_NETSTANDARD
        Assert.Skip("The targets are for .NET 8 and later: .NET Standard has neither time limits that can be used again nor reads into memory.");
#endif
        using var calls = new Calls(new Uri("https://smooch.example/"), () => new MemoryHandler());

        var page = await BytesAsync(calls.RawPageAsync);
        var get = await BytesAsync(calls.RawGetAsync);
        var post = await BytesAsync(calls.RawPostAsync);

        // The models themselves make the difference to flat classes; what is around them, the difference to the same models read by hand.
        var flatPage = await BytesAsync(calls.RawFlatPageAsync);
        AtMost(0.55, 0.55, await BytesAsync(calls.FullPageAsync), flatPage);
        AtMost(1.04, 1.05, await BytesAsync(calls.WirePageAsync), page);
        AtMost(1.35, 1.72, await BytesAsync(calls.WireGetAsync), get);
        AtMost(1.15, 1.40, await BytesAsync(calls.WirePostAsync), post);
        AtMost(1.04, 1.05, await BytesAsync(calls.FullPageAsync), page);
        AtMost(1.35, 1.72, await BytesAsync(calls.FullGetAsync), get);
        AtMost(1.20, 1.45, await BytesAsync(calls.FullPostAsync), post);
    }

    [Theory]
    [InlineData("v1-2015")]
    [InlineData("v1-2017")]
    [InlineData("v1.1")]
    public async Task A_webhook_allocates_no_more_than_the_targets(string generation)
    {
        var body = Documents.Webhooks[generation];
        var flat = await BytesAsync(() => Keep(JsonSerializer.Deserialize(body, FlatContext.Default.FlatWebhook)));
        AtMost(1.10, 1.10, await BytesAsync(() => Keep(WebhookParser.Parse(body))), flat);
    }

    private static Task Keep(object? made)
    {
        GC.KeepAlive(made);
        return Task.CompletedTask;
    }

    private static void AtMost(double limit, double limitUnoptimized, double bytes, double raw) =>
        Assert.True(bytes / raw <= (Optimized ? limit : limitUnoptimized) + 0.005, $"{bytes:F0} bytes, by hand {raw:F0}: {bytes / raw:F3} times as many{(Optimized ? "" : " (unoptimised)")}.");

    /// <summary>Everything runs on this thread, since the service is in memory, so what it allocates is what the call allocates.</summary>
    private static async Task<double> BytesAsync(Func<Task> call)
    {
        for (var i = 0; i < 50; i++)
            await call();
        var least = double.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                var running = call();
                Assert.True(running.IsCompletedSuccessfully);
            }

            // Rented buffers that another test took away are rented anew now and then: the quietest round counts.
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / 100.0);
        }

        return least;
    }
}
