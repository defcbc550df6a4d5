namespace Smooch.MessageBird;

/// <summary>
/// What the SDK reports of its calls: an <c>ActivitySource</c> and a <c>Meter</c>, both named <see cref="Name"/>. They never contain ids,
/// texts or secrets.
/// </summary>
/// <example>
/// <code>
/// builder.Services.AddOpenTelemetry().WithTracing(t => t.AddSource(MessageBirdTelemetry.Name)).WithMetrics(m =>
/// m.AddMeter(MessageBirdTelemetry.Name));
/// </code>
/// </example>
public static class MessageBirdTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "Smooch.MessageBird";

    /// <summary>Gets the telemetry of the package.</summary>
    internal static ApiTelemetry Instance { get; } = new(Name);
}
