namespace Smooch.Tests;

/// <summary>A row of docs/coverage.md.</summary>
/// <param name="Operation">The operation, area first.</param>
/// <param name="Route">Method and path.</param>
/// <param name="JavaScript">The function of the JavaScript client; null when it has none.</param>
/// <param name="Java">The method of the Java client; null when it has none.</param>
/// <param name="Here">The member of this SDK, or a dash and why there is none.</param>
internal sealed record CoverageRow(string Operation, string Route, string? JavaScript, string? Java, string Here)
{
    public static IReadOnlyList<CoverageRow> All { get; } = [.. MarkdownTable.Rows("docs/coverage.md")
        .Where(cells => cells.Count == 5 && cells[0].Contains('.', StringComparison.Ordinal))
        .Select(cells =>
            new CoverageRow(cells[0], cells[1].Replace("`", "", StringComparison.Ordinal), Name(cells[2]), Name(cells[3]), cells[4]))];

    /// <summary>The name in a cell, without a mark for a note.</summary>
    private static string? Name(string cell) => cell == "–" ? null : cell.Split('`')[1];
}
