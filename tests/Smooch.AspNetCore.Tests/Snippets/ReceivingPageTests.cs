namespace Smooch.AspNetCore.Tests.Snippets;

public sealed class ReceivingPageTests
{
    private static readonly SnippetPage Page = new("docs/receiving.md", "tests/Smooch.AspNetCore.Tests/Snippets/ReceivingSnippets.cs");

    public static TheoryData<string, string> Blocks => Page.Blocks;

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code) => Page.CheckIsCompiled(name, code);

    [Fact]
    public void Each_compiled_snippet_is_shown() => Page.CheckAllAreShown();

    [Fact]
    public void A_bot_takes_less_than_fifteen_lines() => Assert.InRange(
        Page.Blocks.Select(block => block.Data)
            .Where(block => block.Item1 is "program" or "handler")
            .Sum(block => block.Item2.Split('\n').Count(line => line.Length > 0)),
        1,
        14);
}
