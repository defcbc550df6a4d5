using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch.Tests;

/// <summary>Hears the spans and measurements of every library in the process, the platform's own among them.</summary>
internal sealed class EverythingListener : IDisposable
{
    private readonly ConcurrentQueue<(string Source, string Text)> told = new();
    private readonly ActivityListener spans;
    private readonly MeterListener meters = new();

    public EverythingListener()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => told.Enqueue((span.Source.Name, Text(span))),
        };
        ActivitySource.AddActivityListener(spans);
        meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
        meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Add(instrument, tags));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
        meters.Start();
    }

    /// <summary>Gets everything that was reported, with the library that reported it.</summary>
    public IReadOnlyCollection<(string Source, string Text)> Told => told;

    public void Dispose()
    {
        spans.Dispose();
        meters.Dispose();
    }

    private static string Text(Activity span) => string.Join(
        ' ',
        [
            span.DisplayName, span.OperationName, span.StatusDescription,
            .. span.TagObjects.Select(Text),
            .. span.Baggage.Select(item => $"{item.Key}={item.Value}"),
            .. span.Events.SelectMany(happened => happened.Tags.Select(Text).Prepend(happened.Name)),
        ]);

    private static string Text(KeyValuePair<string, object?> tag) => $"{tag.Key}={tag.Value}";

    private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        told.Enqueue((instrument.Meter.Name, $"{instrument.Name} {string.Join(' ', tags.ToArray().Select(Text))}"));
}
