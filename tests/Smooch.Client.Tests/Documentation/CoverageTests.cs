using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>
/// docs/coverage.md, docs/routes.csv and the SDK agree. That its JavaScript is true is tested where the JavaScript client is.
/// </summary>
public sealed class CoverageTests
{
    [Fact]
    public void Every_route_is_in_the_table_and_nothing_else_is() => Assert.Equal(
        RouteRow.All.Select(row => $"{row.Operation}: {row.Method} {row.Path}").Order(),
        CoverageRow.All.Select(row => $"{row.Operation}: {row.Route}").Order());

    [Fact]
    public void What_is_covered_has_the_member_that_the_table_names_and_the_rest_has_its_reason() => Assert.All(CoverageRow.All, row =>
    {
        var route = RouteRow.All.Single(route => route.Operation == row.Operation);
        var client = route.Root == "O" ? nameof(SmoochOAuthClient) : $"smooch.{route.Area}";
        var name = route.Operation[(route.Area.Length + 1)..];
        Assert.Equal(route.Status == "covered" ? $"`{client}.{name}Async`" : $"– {route.Reason}", row.Here);
        if (route.Status == "covered")
            Assert.True(PublicNames.Exists(client, $"{name}Async"), $"{row.Here} does not exist.");
    });

    [Fact]
    public void Rows_stand_below_the_heading_of_their_area()
    {
        var heading = "";
        foreach (var line in File.ReadLines(Repository.PathOf("docs/coverage.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                heading = line[3..].Split(',')[0];
            else if (CoverageRow.All.FirstOrDefault(row => line.StartsWith($"| {row.Operation} |", StringComparison.Ordinal)) is { } row)
                Assert.StartsWith(heading + ".", row.Operation, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_sums_are_right()
    {
        var numbers = Regex.Match(
            File.ReadAllText(Repository.PathOf("docs/coverage.md")),
            @"Of (\d+) routes this SDK covers (\d+), the JavaScript client (\d+), the Java client (\d+)\.");
        Assert.Equal(
            [
                RouteRow.All.Count,
                RouteRow.Covered.Count(),
                CoverageRow.All.Count(row => row.JavaScript is not null),
                CoverageRow.All.Count(row => row.Java is not null),
            ],
            numbers.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
