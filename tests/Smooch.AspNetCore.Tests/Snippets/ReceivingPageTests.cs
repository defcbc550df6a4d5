namespace Smooch.AspNetCore.Tests.Snippets;

public sealed class ReceivingPageTests : SnippetPageTests<ReceivingPageTests>, ISnippetPage
{
    public static (string Page, string[] Sources) Files =>
        ("docs/receiving.md", ["tests/Smooch.AspNetCore.Tests/Snippets/ReceivingSnippets.cs"]);

    public static string[] MorePages => ["docs/receiving-functions.md", "docs/receiving-reference.md"];

    [Fact]
    public void A_bot_takes_less_than_fifteen_lines() => Assert.InRange(
        Blocks.Select(block => block.Data)
            .Where(block => block.Item1 is "program" or "handler")
            .Sum(block => block.Item2.Split('\n').Count(line => line.Length > 0)),
        1,
        14);
}
