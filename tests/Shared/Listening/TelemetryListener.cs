using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch.Tests;

/// <summary>Records the SDK's telemetry while a test runs: only spans below the test's own, and all measurements with their tags.</summary>
internal sealed class TelemetryListener : IDisposable
{
    private readonly ConcurrentQueue<Activity> stopped = new();
    private readonly ConcurrentQueue<Measurement> measurements = new();
    private readonly ActivityListener spans;
    private readonly MeterListener meters = new();
    private readonly Activity root;

    public TelemetryListener()
    {
        root = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SmoochTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                // Called for every span of the source, also for one that only the listener of another test samples.
                if (activity.TraceId == root.TraceId)
                    stopped.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(spans);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == SmoochTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.Start();
    }

    /// <summary>Gets the spans that ended, in that order.</summary>
    public IReadOnlyList<Activity> Spans => [.. stopped];

    /// <summary>Gets the measurements made below the test's span.</summary>
    public IReadOnlyList<Measurement> Measurements => [.. measurements];

    public IEnumerable<Measurement> Of(string instrument) => measurements.Where(measurement => measurement.Instrument == instrument);

    public void Dispose()
    {
        spans.Dispose();
        meters.Dispose();
        root.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        // Other tests measure at the same time: theirs are made below other spans, or none.
        if (Activity.Current?.TraceId == root.TraceId)
            measurements.Enqueue(
                new Measurement(instrument.Name, value, string.Join(" ", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
    }

    /// <summary>One measurement.</summary>
    /// <param name="Instrument">The name of the instrument.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Tags">The tags, as text.</param>
    internal sealed record Measurement(string Instrument, double Value, string Tags);
}
