using System.Diagnostics;
using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>Memory, connections, handles and threads of one process over time, and the lines through them.</summary>
internal sealed class ProcessSamples(string name)
{
    private readonly List<Sample> samples = [];

    /// <summary>Gets the name of the process.</summary>
    public string Name => name;

    /// <summary>Gets the limits: how much a line may rise over the time that was measured, or over an hour if that is shorter.</summary>
    public static IReadOnlyList<(string Name, string Unit, double Limit, Func<Sample, double> Value)> Kinds { get; } =
    [
        ("heap", "MB", 8, sample => sample.HeapMegabytes),
        ("memory", "MB", 60, sample => sample.Megabytes),
        ("connections", "", 20, sample => sample.Sockets),
        ("handles", "", 30, sample => sample.Handles),
        ("threads", "", 15, sample => sample.Threads),
    ];

    /// <summary>Gets a value indicating whether there is enough for a line.</summary>
    public bool HasLine => samples.Count > 2;

    public double Hours => samples[^1].Hours - samples[0].Hours;

    public void Take(SoakProcess process, double hours, long heap)
    {
        var root = string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}");
        var handles = Directory.GetFiles($"{root}/fd").Select(TargetOf).ToList();
        var sockets = handles.Count(target => target?.StartsWith("socket:", StringComparison.Ordinal) == true);
        using var live = Process.GetProcessById(process.Id);
        samples.Add(new(hours, heap / 1e6, live.WorkingSet64 / 1e6, sockets, handles.Count, live.Threads.Count));
    }

    /// <summary>The line through a kind of value: its rise in an hour.</summary>
    public double Slope(Func<Sample, double> value)
    {
        var (x, y) = (samples.Average(sample => sample.Hours), samples.Average(value));
        var spread = samples.Sum(sample => (sample.Hours - x) * (sample.Hours - x));
        return spread == 0 ? 0 : samples.Sum(sample => (sample.Hours - x) * (value(sample) - y)) / spread;
    }

    public double Mean(Func<Sample, double> value) => samples.Average(value);

    /// <summary>What rose too much, in words.</summary>
    public IEnumerable<string> Check()
    {
        foreach (var (kind, unit, limit, value) in Kinds)
        {
            var rise = Slope(value) * Math.Min(1, Hours);
            if (rise > limit)
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {kind} rose by {rise:0.0} {unit} (limit: {limit}).");
        }
    }

    private static string? TargetOf(string handle)
    {
        try
        {
            return File.ResolveLinkTarget(handle, returnFinalTarget: false) is { } target ? Path.GetFileName(target.FullName) : null;
        }
        catch (IOException)
        {
            return null; // It was closed meanwhile.
        }
    }

    /// <summary>One moment.</summary>
    internal sealed record Sample(double Hours, double HeapMegabytes, double Megabytes, int Sockets, int Handles, int Threads);
}
