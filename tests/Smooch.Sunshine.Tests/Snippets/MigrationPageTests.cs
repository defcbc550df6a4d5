namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>The C# of docs/migration-v1-to-v2.md is compiled source.</summary>
public sealed class MigrationPageTests
{
    private static readonly SnippetPage Page = new(
        "docs/migration-v1-to-v2.md",
        "tests/Smooch.Sunshine.Tests/Snippets/MigrationSnippets.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();
}
