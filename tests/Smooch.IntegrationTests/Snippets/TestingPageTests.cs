namespace Smooch.IntegrationTests.Snippets;

public sealed class TestingPageTests : SnippetPageTests<TestingPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
    (
        "docs/testing.md",
        [
            "tests/Smooch.IntegrationTests/Snippets/TestingSnippets.cs",
            "tests/Smooch.Testing.Tests/Snippets/BotTest.cs",
            "tests/SupportBot.Tests/Snippets/SupportBotTest.cs",
        ]);

    public static string[] MorePages => ["docs/testing-wiremock.md"];
}
