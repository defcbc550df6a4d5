using System.Reflection;

namespace Smooch.Sunshine.Tests;

/// <summary>The table of v2 in docs/coverage.md is what the description and this SDK have.</summary>
public sealed class CoveragePageTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
        [
            .. MarkdownTable.Rows("docs/coverage.md")
            .Where(cells => cells.Count == 4 && Description.Current.Operations.Any(operation => operation.Id == cells[0])),
        ];

    [Fact]
    public void Every_operation_has_a_row_with_its_route() => Assert.Equal(
        Description.Current.Operations.Select(operation => $"{operation.Id} {operation.Method} {operation.Path}")
            .Order(StringComparer.Ordinal),
        Rows.Select(cells =>
            $"{cells[0]} "
                + cells[1].Replace("`", "", StringComparison.Ordinal).Replace(" A/", " /v2/apps/{appId}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_named_member_exists() => Assert.All(Rows.Where(cells => cells[3].StartsWith('`')), cells =>
    {
        var parts = cells[3].Trim('`').Split('.');
        var type = parts[0] == "sunshine" ? typeof(SunshineClient).GetProperty(parts[1])!.PropertyType : typeof(SunshineOAuthClient);
        Assert.Contains(type.GetMethods(BindingFlags.Instance | BindingFlags.Public), method => method.Name == parts[^1]);
    });

    [Fact]
    public void The_sums_are_right() => Assert.Contains(
        $"Of {Rows.Count} operations `Smooch.Sunshine` covers {Rows.Count(cells => cells[3].StartsWith('`'))}, the JavaScript client "
            + $"{Rows.Count(cells => cells[2] != "–")}.",
        File.ReadAllText(Repository.PathOf("docs/coverage.md")),
        StringComparison.Ordinal);
}
