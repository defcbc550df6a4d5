using Smooch.Fuzz;

namespace Smooch.CoverageFuzz;

/// <summary>The targets whose data comes from the network; values in code and configuration are left to the other fuzzer.</summary>
internal static class FuzzedTargets
{
    private const int LargestSeed = 8 * 1024;

    private static readonly HashSet<string> NotFromTheNetwork = new(StringComparer.Ordinal) { "configuration", "credential", "path" };

    public static IReadOnlyList<Target> All { get; } = [.. Target.All.Where(target => !NotFromTheNetwork.Contains(target.Name))];

    public static Target? Find(string name) => All.FirstOrDefault(target => target.Name == name);

    /// <summary>The documents of the targets, and those that earlier runs found. Large ones would slow the fuzzer down.</summary>
    public static IEnumerable<byte[]> FirstInputs(Target target) =>
        target.Seeds.Select(target.ToBytes).Concat(KeptCorpus.Of(target)).Where(bytes => bytes.Length is > 0 and <= LargestSeed);
}
