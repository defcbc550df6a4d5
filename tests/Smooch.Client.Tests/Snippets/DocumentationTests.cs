using Smooch.Client.Tests.Documentation;

namespace Smooch.Client.Tests.Snippets;

/// <summary>
/// The C# of each page of docs is compiled source: that of docs/many-apps.md stands in ManyAppsSnippets.cs, and so on. A page that shows C#
/// is found here by itself.
/// </summary>
public sealed class DocumentationTests
{
    /// <summary>Pages whose C# is checked by another project, which can run it.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["docs/receiving.md"] = "tests/Smooch.AspNetCore.Tests/Snippets/ReceivingPageTests.cs",
        ["docs/receiving-functions.md"] = "tests/Smooch.AspNetCore.Tests/Snippets/ReceivingPageTests.cs",
        ["docs/receiving-reference.md"] = "tests/Smooch.AspNetCore.Tests/Snippets/ReceivingPageTests.cs",
        ["docs/migration-v1-to-v2.md"] = "tests/Smooch.Sunshine.Tests/Snippets/MigrationPageTests.cs",
        ["docs/messagebird.md"] = "tests/Smooch.MessageBird.Tests/Snippets/MessageBirdPageTests.cs",
        ["docs/messagebird-webhooks.md"] = "tests/Smooch.MessageBird.Tests/Snippets/MessageBirdPageTests.cs",
        ["docs/scaling-broker.md"] = "tests/Smooch.Scale.Tests/Snippets/ScalingPageTests.cs",
        ["docs/scaling.md"] = "tests/Smooch.Scale.Tests/Snippets/ScalingPageTests.cs",
        ["docs/sunshine-recipes.md"] = "tests/Smooch.Sunshine.Tests/Snippets/RecipesPageTests.cs",
        ["docs/sunshine-recipes-data.md"] = "tests/Smooch.Sunshine.Tests/Snippets/RecipesPageTests.cs",
        ["docs/sunshine.md"] = "tests/Smooch.Sunshine.Tests/Snippets/SunshinePageTests.cs",
        ["docs/testing-substitutes.md"] = "tests/Smooch.IntegrationTests/Snippets/TestingPageTests.cs",
        ["docs/testing-wiremock.md"] = "tests/Smooch.IntegrationTests/Snippets/TestingPageTests.cs",
        ["docs/testing.md"] = "tests/Smooch.IntegrationTests/Snippets/TestingPageTests.cs",
        ["docs/cookbook/aws-lambda.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/azure-functions.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/health.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/opentelemetry.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/rate-limits.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/register-webhook.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/reminders.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/several-apps.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/test-failures.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
        ["docs/cookbook/web-application-factory.md"] = "tests/Cookbook.Tests/Pages/CookbookPageTests.cs",
    };

    /// <summary>Pages that show the sources of another page, whose subject they continue.</summary>
    private static readonly Dictionary<string, string> Continued = new(StringComparer.Ordinal)
    {
        ["docs/reliability-reference.md"] = "docs/reliability.md",
    };

    private static readonly Dictionary<string, SnippetPage> Shown = Pages.All
        .Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !Elsewhere.ContainsKey(page) && !Continued.ContainsKey(page))
        .ToDictionary(
            page => page,
            page => new SnippetPage(page, [.. new[] { SourceOf(page) }.Where(source => File.Exists(Repository.PathOf(source)))])
            {
                MorePages = [.. Continued.Where(pair => pair.Value == page).Select(pair => pair.Key)],
            });

    public static IEnumerable<TheoryDataRow<string, int>> Blocks =>
        from page in Shown
        from place in Enumerable.Range(0, page.Value.Blocks.Count)
        select new TheoryDataRow<string, int>(page.Key, place);

    public static TheoryData<string> Names => [.. Shown.Keys];

    public static TheoryData<string> Others => [.. Elsewhere.Keys];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string page, int place)
    {
        var (name, code) = Shown[page].Blocks.ElementAt(place).Data;
        Shown[page].CheckIsCompiled(name, code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_compiled_snippet_is_shown(string page) => Shown[page].CheckAllAreShown();

    [Fact]
    public void Each_class_of_snippets_has_its_page() => Assert.Empty(
        Directory.EnumerateFiles(Repository.PathOf("tests/Smooch.Client.Tests/Snippets"), "*Snippets.cs")
            .Select(file => "tests/Smooch.Client.Tests/Snippets/" + Path.GetFileName(file))
            .Except(
                [
                    .. Shown.Keys.Select(SourceOf),
                    "tests/Smooch.Client.Tests/Snippets/ReadmeSnippets.cs",
                    "tests/Smooch.Client.Tests/Snippets/PackageSnippets.cs",
                    "tests/Smooch.Client.Tests/Snippets/PageSnippets.cs",
                ],
                StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_page_that_another_project_checks_is_named_there(string page) =>
        Assert.Contains($"\"{page}\"", File.ReadAllText(Repository.PathOf(Elsewhere[page])), StringComparison.Ordinal);

    /// <summary>Where the C# of a page stands: <c>many-apps.md</c> in <c>ManyAppsSnippets.cs</c>.</summary>
    private static string SourceOf(string page) => "tests/Smooch.Client.Tests/Snippets/"
        + string.Concat(Path.GetFileNameWithoutExtension(page).Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))
        + "Snippets.cs";
}
