namespace Smooch.IntegrationTests.Snippets;

public sealed class TestingPageTests
{
    private static readonly SnippetPage Page = new(
        "docs/testing.md",
        "tests/Smooch.IntegrationTests/Snippets/TestingSnippets.cs",
        "tests/Smooch.Testing.Tests/Snippets/BotTest.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();
}
