using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Smooch.Benchmarks;

namespace Smooch.Client.Tests;

/// <summary>
/// Bytes per call, against the stack of a peer and against the same by hand. In a build without optimisation each asynchronous step
/// allocates an object more, in the SDK only: the others are optimised as they are.
/// </summary>
public sealed class AllocationTests
{
    private static readonly bool Optimized = typeof(SmoochClient).Assembly.GetCustomAttribute<DebuggableAttribute>() is not
    {
        IsJITOptimizerDisabled: true,
    };

    [Fact]
    public async Task A_call_allocates_less_than_the_stack_of_a_peer_and_about_as_much_as_the_same_by_hand()
    {
        using var calls = new Calls(new Uri("https://smooch.example/"), () => new MemoryHandler());

        var page = await BytesAsync(calls.FullPageAsync);
        var get = await BytesAsync(calls.FullGetAsync);
        var send = await BytesAsync(calls.FullSendAsync);

        AtMost(0.40, 0.40, page, await BytesAsync(calls.PeerPageAsync));
        AtMost(0.75, 0.95, get, await BytesAsync(calls.PeerGetAsync));
        AtMost(0.75, 0.92, send, await BytesAsync(calls.PeerSendAsync));
        AtMost(0.45, 0.45, page, await BytesAsync(calls.RawPageAsync));
        AtMost(1.10, 1.45, get, await BytesAsync(calls.RawGetAsync));
        AtMost(1.05, 1.30, send, await BytesAsync(calls.RawSendAsync));
    }

    [Theory]
    [InlineData("v1-2015")]
    [InlineData("v1-2017")]
    [InlineData("v1.1")]
    public async Task A_webhook_allocates_less_than_flat_classes(string payloadVersion)
    {
        var body = Documents.Webhooks[payloadVersion];
        var flat = await BytesAsync(() => Keep(JsonSerializer.Deserialize(body, FlatContext.Default.FlatWebhook)));
        AtMost(0.65, 0.65, await BytesAsync(() => Keep(WebhookParser.Parse(body))), flat);
    }

    private static Task Keep(object? made)
    {
        GC.KeepAlive(made);
        return Task.CompletedTask;
    }

    private static void AtMost(double limit, double limitUnoptimized, double bytes, double raw) =>
        Assert.True(
            bytes / raw <= (Optimized ? limit : limitUnoptimized),
            $"{bytes:F0} bytes against {raw:F0}: {bytes / raw:F3} times as many{(Optimized ? "" : " (unoptimised)")}.");

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

            // Rented buffers that another test took away are rented again now and then: the quietest round counts.
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / 100.0);
        }

        return least;
    }
}
