using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch.Scale.Tests;

/// <summary>The spans and metrics of an event that a cluster handles.</summary>
public sealed class WebhookGrainTelemetryTests
{
    [Fact]
    public async Task One_trace_connects_the_endpoint_the_grain_and_the_handler()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "Smooch.Client" or "Smooch.Orleans" or "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var redis = LocalRedis.Start();
        await using var instance = await Instance.StartWithOrleansAsync(redis.ConnectionString, new HandledEvents());
        var trace = ActivityTraceId.CreateRandom();

        await Deliveries.SendAsync(instance, Deliveries.Message("u", "m", 1), $"00-{trace}-00f067aa0ba902b7-01");

        var chain = spans.Where(span => span.TraceId == trace).ToList();
        var grain = Assert.Single(chain, static span => span.Source.Name == "Smooch.Orleans");
        var endpoint = Assert.Single(chain, span => span.SpanId == grain.ParentSpanId);
        var handler = Assert.Single(chain, span => span.ParentSpanId == grain.SpanId);
        Assert.StartsWith("receive ", endpoint.DisplayName, StringComparison.Ordinal);
        Assert.StartsWith("process ", handler.DisplayName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_activations_waits_and_duplicates_are_measured()
    {
        var sums = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = static (instrument, meters) => Listen(instrument, meters) };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) =>
            sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
            sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) =>
            sums.AddOrUpdate(instrument.Name, 1, (_, count) => count + 1));
        listener.Start();
        using var redis = LocalRedis.Start();
        await using var instance = await Instance.StartWithOrleansAsync(redis.ConnectionString, new HandledEvents());

        for (var delivery = 0; delivery < 3; delivery++)
            await Deliveries.SendAsync(instance, Deliveries.Message("u", "m", 1));

        Assert.True(sums["smooch.webhook.grain.activations"] >= 1);
        Assert.True(sums["smooch.webhook.grain.wait"] >= 3);
        Assert.True(sums["smooch.webhook.duplicates"] >= 2);
        Assert.Contains("smooch.webhook.grain.depth", sums.Keys);
    }

    private static void Listen(Instrument instrument, MeterListener meters)
    {
        if (instrument.Meter.Name is "Smooch.Client" or "Smooch.Orleans")
            meters.EnableMeasurementEvents(instrument);
    }
}
