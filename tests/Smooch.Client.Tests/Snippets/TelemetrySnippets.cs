using System.Diagnostics;
using System.Diagnostics.Metrics;
using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/telemetry.md.</summary>
[Collection(nameof(Resilience.FaultMatrixTests))] // Alone: its listeners hear the calls of all tests, on whose consoles they would write.
public sealed class TelemetrySnippets : PageSnippets<TelemetrySnippets>
{
    [Fact]
    public async Task Listen()
    {
        var lines = Console.Lines;
        // snippet:listen
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SmoochTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
                Console.WriteLine($"{span.DisplayName}: {span.Duration.TotalMilliseconds:0} ms {span.GetTagItem("error.type")}"),
        };
        ActivitySource.AddActivityListener(spans);

        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == SmoochTelemetry.Name)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, _, _) =>
            Console.WriteLine($"{instrument.Name} {value:0.000} {instrument.Unit}"));
        meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => Console.WriteLine($"{instrument.Name} +{value}"));
        meters.SetMeasurementEventCallback<int>((instrument, value, _, _) => Console.WriteLine($"{instrument.Name} {value:+0;-0}"));
        meters.Start();
        // endsnippet

        service.Faults.Script(FakeFault.TooManyRequests(TimeSpan.Zero));
        await smooch.AppUsers.GetAsync(userId, Cancellation);

        // What other tests do at the same time is printed to consoles of their own.
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("GET /v1.1/appusers/{userId}: ", StringComparison.Ordinal)
                    && line.EndsWith("ms 429", StringComparison.Ordinal));
        Assert.Contains("smooch.client.call.retries +1", lines);
        Assert.Contains(lines, line => line.StartsWith("AppUsers.Get: ", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("smooch.client.call.duration ", StringComparison.Ordinal) && line.EndsWith(" s", StringComparison.Ordinal));
    }
}
