using System.Text.RegularExpressions;

namespace Smooch.Sunshine.Tests;

/// <summary>The table of v2 in docs/coverage.md is written from docs/routes-v2.csv.</summary>
public sealed partial class CoverageTableTests
{
    private const string Section = "Sunshine Conversations v2";

    [Fact]
    public void Page_is_written_from_the_table_of_routes()
    {
        var rows = RouteRow.Read();
        CoverageTable.Check(rows.Select(Written), page => Sums().Replace(
            page, $"Of {rows.Count} operations `Smooch.Sunshine` covers {rows.Count(row => row.Member != "-")},"));
    }

    private static CoverageTable.Row Written(RouteRow row)
    {
        var path = row.Path.Replace("/v2/apps/{appId}/", "A/", StringComparison.Ordinal);
        return new(
            Section,
            row.Operation,
            cells => $"| {row.Operation} | {row.Method} `{path}` | {cells?[2] ?? "–"} | {Here(row, cells)} |");
    }

    private static string Here(RouteRow row, IReadOnlyList<string>? cells) => row.Member != "-" ? $"`{row.Member}`" : cells?[3] ?? "–";

    [GeneratedRegex(@"Of \d+ operations `Smooch\.Sunshine` covers \d+,", RegexOptions.None, 1000)]
    private static partial Regex Sums();
}
