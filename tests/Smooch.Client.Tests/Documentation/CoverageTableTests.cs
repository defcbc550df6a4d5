using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>The tables of v1 and v1.1 in docs/coverage.md are written from docs/routes.csv.</summary>
public sealed partial class CoverageTableTests
{
    [Fact]
    public void Page_is_written_from_the_table_of_routes() => CoverageTable.Check(RouteRow.All.Select(Written), page => Sums().Replace(
        page,
        sums => $"Of {RouteRow.All.Count} routes this SDK covers {RouteRow.Covered.Count()},{sums.Groups["others"].Value}"));

    [Fact]
    public void New_route_is_added_at_the_end_of_its_table()
    {
        const string Page = "## Menus\n\n| Operation |\n|---|\n| Menus.Get | old |\n\nText\n";
        var written = CoverageTable.With(
            Page,
            [
                new("Menus", "Menus.Get", cells => $"| Menus.Get | was {cells![1]} |"),
                new("Menus", "Menus.Print", cells => $"| Menus.Print | {cells?[1] ?? "new"} |"),
            ]);
        Assert.Equal("## Menus\n\n| Operation |\n|---|\n| Menus.Get | was old |\n| Menus.Print | new |\n\nText\n", written);
    }

    private static CoverageTable.Row Written(RouteRow row)
    {
        var client = row.Root == "O" ? nameof(SmoochOAuthClient) : $"smooch.{row.Area}";
        var here = row.Status == "covered" ? $"`{client}.{row.Operation[(row.Area.Length + 1)..]}Async`" : $"– {row.Reason}";
        return new(
            row.Area,
            row.Operation,
            cells => $"| {row.Operation} | {row.Method} `{row.Path}` | {cells?[2] ?? "–"} | {cells?[3] ?? "–"} | {here} |");
    }

    [GeneratedRegex(@"Of \d+ routes this SDK covers \d+,(?<others> the JavaScript client)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sums();
}
