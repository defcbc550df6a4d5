using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Smooch;

/// <summary>
/// The telemetry of <c>Smooch.Client</c>: an <see cref="ActivitySource"/> and a <see cref="Meter"/>, both named <see cref="Name"/>. Without
/// a listener it costs almost nothing. It never contains ids, texts or secrets; docs/telemetry.md lists all of it.
/// </summary>
/// <example>
/// <code>
/// builder.Services.AddOpenTelemetry()
///     .WithTracing(t => t.AddSource(SmoochTelemetry.Name))
///     .WithMetrics(m => m.AddMeter(SmoochTelemetry.Name));
/// </code>
/// </example>
public static class SmoochTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "Smooch.Client";

    /// <summary>Gets the telemetry of the package.</summary>
    internal static ApiTelemetry Instance { get; } = new(Name);

    internal static ActivitySource Source => Instance.Source;

    internal static Meter Meter => Instance.Meter;
}
