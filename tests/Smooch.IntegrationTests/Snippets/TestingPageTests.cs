namespace Smooch.IntegrationTests.Snippets;

public sealed class TestingPageTests : SnippetPageTests<TestingPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
    (
        "docs/testing.md",
        [
            "tests/Smooch.IntegrationTests/Snippets/TestingSnippets.cs",
            "tests/ParcelBot.Tests/Snippets/BotTest.cs",
            "tests/SupportBot.Tests/Snippets/SupportBotTest.cs",
            "tests/Smooch.Sunshine.Tests/Snippets/SubstituteSnippets.cs",
        ]);

    public static string[] MorePages => ["docs/testing-substitutes.md", "docs/testing-wiremock.md"];
}
