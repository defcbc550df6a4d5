namespace Smooch.Benchmarks;

/// <summary>One way to do something.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="RunAsync">Does it once.</param>
internal sealed record Variant(string Name, Func<Task> RunAsync)
{
    /// <summary>Gets the most time it may take, as a multiple of the first variant; null for no target.</summary>
    public double? MaxTime { get; init; }

    /// <summary>Gets the most bytes it may allocate, as a multiple of the first variant; null for no target.</summary>
    public double? MaxBytes { get; init; }
}
