using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>What holds of every page.</summary>
public sealed partial class PageTests
{
    private static readonly string[] Languages = ["csharp", "dockerfile", "json", "js", "mermaid", "shell", "text", "xml", "yaml"];

    public static TheoryData<string> Everything => [.. Pages.All];

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_a_page_calls_by_its_name_exists(string page)
    {
        var missing =
            from code in InlineCode().Matches(Pages.Prose(page)).Select(match => match.Groups["code"].Value)
            from Match name in Member().Matches(code)
            let owner = name.Groups["owner"].Value
            where owner.StartsWith("smooch", StringComparison.Ordinal) || PublicNames.IsType(owner)
            where !PublicNames.Exists(owner, name.Groups["member"].Value)
            select name.Value;
        Assert.Empty(missing.Distinct());
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Links_within_the_repository_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        Assert.All(Link().Matches(Pages.Prose(page)).Select(match => match.Groups["target"].Value).Where(target =>
            !target.Contains("://", StringComparison.Ordinal)), target =>
        {
            var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
            var file = path.Length == 0 ? Repository.PathOf(page) : Path.GetFullPath(Path.Combine(folder, path));
            Assert.True(File.Exists(file) || Directory.Exists(file), $"{target} is not there.");
            if (anchor is not null)
                Assert.Contains(
                    anchor,
                    Heading().Matches(File.ReadAllText(file)).Select(match => Anchor(match.Groups["text"].Value.Trim())));
        });
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Code_names_its_language_and_CSharp_is_always_named_alike(string page) =>
        Assert.All(
            Opening().Matches(Pages.Text(page)).Select(match => match.Groups["language"].Value).Where((_, place) => place % 2 == 0),
            language => Assert.Contains(language, Languages));

    [Fact]
    public void The_index_leads_to_every_page()
    {
        var linked = Link().Matches(Pages.Text("docs/README.md")).Select(match => "docs/" + match.Groups["target"].Value.Split('#')[0]);
        Assert.Empty(
            Pages.All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/README.md")
                .Except(linked, StringComparer.Ordinal));
    }

    /// <summary>As code hosts make the anchor of a heading.</summary>
    private static string Anchor(string heading) => NoAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"(?<![\w.])(?<owner>smooch(\.[A-Z]\w*)?|[A-Z]\w*)\.(?<member>[A-Z]\w*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();

    [GeneratedRegex(@"\[[^\]\n]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```(?<language>[^\r\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
