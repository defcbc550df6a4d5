using System.Collections.Concurrent;
using System.Globalization;

namespace Smooch.Tests;

/// <summary>
/// What a test needs of the machine. Without it the test is skipped, or fails in CI, where a skipped test goes unnoticed.
/// </summary>
internal static class Requirement
{
    private static readonly ConcurrentDictionary<string, int> Missing = new(StringComparer.Ordinal);

    /// <summary>Gets how many tests were skipped for each reason.</summary>
    public static IEnumerable<string> Summary =>
        Missing.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value} skipped: {reason.Key}"));

    /// <summary>Goes on when nothing is missing.</summary>
    /// <param name="missing">What is missing and how to get it; null when nothing is.</param>
    public static void Check(string? missing)
    {
        if (missing is null)
            return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", missing);
        Missing.AddOrUpdate(missing, 1, (_, count) => count + 1);
        Assert.Skip(missing);
    }

    /// <summary>Finds a program on the PATH; null when it is not there.</summary>
    public static string? FindProgram(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
