namespace Smooch.Package.Tests;

/// <summary>What one listing has and another has not, each line with the type or namespace that it belongs to.</summary>
internal static class Difference
{
    /// <summary>The lines that are gone (<c>-</c>) and those that came (<c>+</c>), type by type.</summary>
    public static IReadOnlyList<string> Between(string before, string after)
    {
        var (old, current) = (Entries(before), Entries(after));
        return
        [
            .. old.Except(current).Select(entry => (entry.Owner, Text: $"- {entry.Line}"))
                .Concat(current.Except(old).Select(entry => (entry.Owner, Text: $"+ {entry.Line}")))
                .GroupBy(entry => entry.Owner, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => group.Select(entry => entry.Text).Prepend($"  {group.Key}")),
        ];
    }

    private static List<(string Owner, string Line)> Entries(string listing)
    {
        var entries = new List<(string Owner, string Line)>();
        var (space, type) = ("", "");
        foreach (var line in listing.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
                (space, type) = (line, line);
            else if (!line.StartsWith(' '))
                type = $"{space}: {line}";
            entries.Add((line.StartsWith(' ') ? type : space, line));
        }

        return entries;
    }
}
