namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/sunshine.md is compiled, tested source.</summary>
public sealed class SunshinePageTests
{
    private static readonly SnippetPage Page = new("docs/sunshine.md", "tests/Smooch.Sunshine.Tests/Snippets/SunshineSnippets.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();
}
