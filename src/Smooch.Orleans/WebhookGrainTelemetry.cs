using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch.Orleans;

/// <summary>The spans and metrics of the grains, named after the package.</summary>
internal static class WebhookGrainTelemetry
{
    private const string Name = "Smooch.Orleans";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly UpDownCounter<int> Depth =
        Meter.CreateUpDownCounter<int>(
            "smooch.webhook.grain.depth",
            "{event}",
            "Events that this instance delivered and that are waiting or in progress.");
    private static readonly Counter<long> Activations =
        Meter.CreateCounter<long>("smooch.webhook.grain.activations", "{activation}", "Activations of grains of ordering keys.");
    private static readonly Histogram<double> Wait =
        Meter.CreateHistogram<double>("smooch.webhook.grain.wait", "s", "The time from the delivery of an event to its handlers.");
    private static readonly Counter<long> Failovers =
        Meter.CreateCounter<long>(
            "smooch.webhook.grain.failovers",
            "{event}",
            "Events whose grain could not be reached; the service sends them again.");

    public static void Delivered() => Depth.Add(1);

    public static void Finished() => Depth.Add(-1);

    public static void Activated() => Activations.Add(1);

    public static void FailedOver() => Failovers.Add(1);

    /// <summary>Starts the span of an event in its grain, as a child of the endpoint's.</summary>
    public static Activity? StartHandle(WebhookGrainCall call, TimeProvider timeProvider)
    {
        if (Wait.Enabled)
            Wait.Record(Math.Max(0, TimeSpan.FromTicks(timeProvider.GetUtcNow().UtcTicks - call.DeliveredAt).TotalSeconds));
        return Source.StartActivity("lane", ActivityKind.Internal, call.TraceParent);
    }
}
