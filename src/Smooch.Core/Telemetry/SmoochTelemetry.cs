using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch;

/// <summary>
/// What the SDK tells of itself: an <see cref="ActivitySource"/> and a <see cref="Meter"/>, both named <see cref="Name"/>. They cost next to nothing
/// while nobody listens, and never hold ids, texts or secrets; docs/telemetry.md lists all of it.
/// </summary>
/// <example><code>builder.Services.AddOpenTelemetry().WithTracing(t => t.AddSource(SmoochTelemetry.Name)).WithMetrics(m => m.AddMeter(SmoochTelemetry.Name));</code></example>
public static class SmoochTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "Smooch.Client";

    /// <summary>Gets the telemetry of the package.</summary>
    internal static ApiTelemetry Instance { get; } = new(Name);

    internal static ActivitySource Source => Instance.Source;

    internal static Meter Meter => Instance.Meter;
}
