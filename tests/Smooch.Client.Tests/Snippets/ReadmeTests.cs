namespace Smooch.Client.Tests.Snippets;

public sealed class ReadmeTests
{
    private static readonly SnippetPage Page = new(
        "README.md",
        "tests/Smooch.Client.Tests/Snippets/ReadmeSnippets.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();
}
