using System.Globalization;

namespace Smooch.Benchmarks;

/// <summary>What came out for one variant.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Variant">The variant.</param>
/// <param name="Time">The median of its time in a round, divided by that of the first variant; NaN when it was not measured.</param>
/// <param name="Noise">How uncertain that is.</param>
/// <param name="BytesRatio">Its bytes, divided by those of the first variant; null when they could not be counted.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record Measured(string Comparison, Variant Variant, double Time, double Noise, double? BytesRatio, double? Bytes)
{
    /// <summary>Gets a value indicating whether a limit is missed. The median counts, not what the noise would allow.</summary>
    public bool Misses => Time > Variant.MaxTime || BytesRatio > Variant.MaxBytes;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Comparison,-28} {Variant.Name,-12} {(double.IsNaN(Time) ? "" : $"{Time:F3} ±{Noise:F3}"),13} {Target(Variant.MaxTime),8} "
            + $"{(BytesRatio is null ? "" : $"{BytesRatio:F3}"),8} {Target(Variant.MaxBytes),8} {(Bytes is null ? "" : $"{Bytes:F0}"),8} "
            + $"{(Misses ? "MISSED" : "")}");

    private static string Target(double? target) => target is { } limit ? string.Create(CultureInfo.InvariantCulture, $"≤ {limit:F2}") : "";
}
