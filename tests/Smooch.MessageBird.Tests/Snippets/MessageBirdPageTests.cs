namespace Smooch.MessageBird.Tests.Snippets;

/// <summary>The C# of docs/messagebird.md is compiled, tested source.</summary>
public sealed class MessageBirdPageTests
{
    private static readonly SnippetPage Page = new("docs/messagebird.md", "tests/Smooch.MessageBird.Tests/Snippets/MessageBirdSnippets.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();
}
