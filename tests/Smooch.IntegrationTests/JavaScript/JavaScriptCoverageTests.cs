namespace Smooch.IntegrationTests;

/// <summary>What docs/coverage.md and docs/migration.md list of the JavaScript client is in its package.</summary>
public sealed class JavaScriptCoverageTests
{
    [Fact]
    public void The_coverage_names_each_function_at_its_route()
    {
        Requirement.Check(JavaScriptPackage.Missing);
        var functions = JavaScriptPackage.Read();

        Assert.Equal(85, functions.Count);
        Assert.Equal(
            functions.Select(function => $"{function.Value}: {function.Key}").Order(StringComparer.Ordinal),
            CoverageRow.All.Where(row => row.JavaScript is not null)
                .Select(row => $"{JavaScriptPackage.Normal(row.Route)}: {row.JavaScript}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_migration_has_a_row_for_each_function_that_leads_to_what_covers_its_route()
    {
        Requirement.Check(JavaScriptPackage.Missing);
        var rows = MarkdownTable.Rows("docs/migration.md")
            .Where(cells => cells[0].StartsWith("`smooch.", StringComparison.Ordinal))
            .ToDictionary(cells => cells[0], cells => cells);

        Assert.Equal(
            JavaScriptPackage.Read().Keys.Select(function => $"`smooch.{function}`").Order(StringComparer.Ordinal),
            rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(CoverageRow.All.Where(row => row.JavaScript is not null), row =>
        {
            var cells = rows[$"`smooch.{row.JavaScript}`"];
            if (row.Here.StartsWith('`'))
            {
                Assert.Equal(row.Here, cells[1]);
                return;
            }

            Assert.Equal("`smooch.Raw.SendAsync`", cells[1]);
            Assert.Contains($"`{row.Route.Split(' ')[1]}`", cells[2], StringComparison.Ordinal);
            Assert.StartsWith(row.Route.Split(' ')[0], cells[2], StringComparison.Ordinal);
        });
    }
}
