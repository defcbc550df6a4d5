namespace Smooch.Scale.Tests.Snippets;

/// <summary>The C# of docs/scaling.md is compiled, tested source.</summary>
public sealed class ScalingPageTests
{
    private static readonly SnippetPage Page = new(
        "docs/scaling.md",
        "tests/Smooch.Scale.Tests/Snippets/ScaleSnippets.cs",
        "tests/Smooch.Scale.Tests/Snippets/BrokerInbox.cs",
        "tests/Smooch.Scale.Tests/Snippets/BrokerConsumer.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();
}
