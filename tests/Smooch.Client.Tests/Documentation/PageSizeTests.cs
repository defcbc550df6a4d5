namespace Smooch.Client.Tests.Documentation;

/// <summary>A page that shows how to do something is read from start to end, so it is short. Reference pages are searched.</summary>
public sealed class PageSizeTests
{
    private const int MostWords = 900;

    private static readonly string[] Reference =
    [
        "CHANGELOG.md",
        "README.md",
        "docs/README.md",
        "docs/coverage.md",
        "docs/decisions/models.md",
        "docs/migration.md",
        "docs/performance.md",
        "docs/receiving-reference.md",
        "docs/reliability-comparison.md",
        "docs/reliability-reference.md",
        "docs/telemetry.md",
        "docs/troubleshooting.md",
    ];

    public static TheoryData<string> HowTo => [.. Pages.All.Except(Reference, StringComparer.Ordinal)];

    public static TheoryData<string> Terms =>
    [
        "pagination", "rate limit", "idempotency", "retry", "webhook signature", "Docker", "ngrok", "environment variable", "FAQ",
        "user secrets", "OpenTelemetry", "WebApplicationFactory", "Azure Functions", "AWS Lambda", "Kubernetes", "Polly", "OAuth",
    ];

    [Theory]
    [MemberData(nameof(HowTo))]
    public void A_how_to_page_has_at_most_900_words(string page) =>
        Assert.InRange(Pages.Text(page).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, MostWords);

    [Fact]
    public void Each_reference_page_exists() => Assert.Empty(Reference.Except(Pages.All, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Terms))]
    public void The_index_has_a_row_for_what_people_search(string term) => Assert.Contains(
        MarkdownTable.Rows("docs/README.md"),
        cells => cells[0].Contains(term, StringComparison.OrdinalIgnoreCase) && cells[^1].Contains("](", StringComparison.Ordinal));
}
