namespace Smooch.Sunshine;

/// <summary>The names of the telemetry: an activity source and a meter for calls. They contain no ids, texts or secrets.</summary>
/// <example>
/// <code>
/// builder.Services.AddOpenTelemetry()
///     .WithTracing(t => t.AddSource(SunshineTelemetry.Name))
///     .WithMetrics(m => m.AddMeter(SunshineTelemetry.Name));
/// </code>
/// </example>
public static class SunshineTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Smooch.Sunshine";

    internal static ApiTelemetry Instance { get; } = new(Name);
}
