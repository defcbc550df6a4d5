namespace Smooch.Tests;

/// <summary>Writes the rows of docs/coverage.md from the tables of routes. The columns of other clients stay as they are.</summary>
internal static class CoverageTable
{
    /// <summary>With this set to 1, outside of CI, the page is written instead of compared.</summary>
    private const string Accept = "ACCEPT_COVERAGE";

    private const string Page = "docs/coverage.md";

    /// <summary>A row of the page.</summary>
    /// <param name="Section">The heading above its table.</param>
    /// <param name="Operation">The operation.</param>
    /// <param name="Write">Writes the row; gets the cells of the present one, or null for a new one.</param>
    internal sealed record Row(string Section, string Operation, Func<IReadOnlyList<string>?, string> Write);

    /// <summary>Asserts that the page has each row as it is written.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="sums">Replaces the sums in the text.</param>
    public static void Check(IEnumerable<Row> rows, Func<string, string> sums)
    {
        var file = Repository.PathOf(Page);
        var present = File.ReadAllText(file);
        var written = sums(With(present, rows));
        if (Environment.GetEnvironmentVariable(Accept) == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(file, written);
        else
            Assert.True(
                present == written,
                $"{Page} differs from the tables of routes. Write it with {Accept}=1 dotnet test --filter CoverageTable.");
    }

    /// <summary>Gets the page with the rows: a present row in its place, a new one at the end of its table.</summary>
    public static string With(string page, IEnumerable<Row> rows)
    {
        var lines = page.Split('\n').ToList();
        foreach (var row in rows)
        {
            var at = lines.FindIndex(line => line.StartsWith($"| {row.Operation} |", StringComparison.Ordinal));
            if (at >= 0)
            {
                lines[at] = row.Write([.. lines[at].Trim()[1..^1].Split('|').Select(cell => cell.Trim())]);
                continue;
            }

            var heading = lines.FindIndex(
                line => line == "## " + row.Section || line.StartsWith($"## {row.Section},", StringComparison.Ordinal));
            Assert.True(heading >= 0, $"{Page} has no heading {row.Section}.");
            var table = lines.FindIndex(heading, line => line.StartsWith("|---", StringComparison.Ordinal));
            var end = lines.FindIndex(table, line => !line.StartsWith('|'));
            lines.Insert(end, row.Write(null));
        }

        return string.Join('\n', lines);
    }
}
