using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>Source, tests and pages use the words of docs/style.md.</summary>
public sealed partial class VocabularyTests
{
    private static readonly (string Words, string Use)[] Rejected =
    [
        (@"answer(s|ed|ing)?", "response, respond"),
        (@"(on|of|by|over|to|from) the wire", "API value, JSON"),
        (@"Gets what", "Gets the …"),
        (@"repetitions?|repeat(s|ed|ing|able)?", "retry"),
        (@"refus(e|es|ed|al|als|ing)", "reject"),
        (@"unless (said|set|told)", "by default"),
        (@"walk(s|ed|ing)?", "enumerate, page through"),
        (@"at once", "concurrently, immediately"),
        (@"doubled|cop(y|ies) of (an|the|this|that) event", "duplicate"),
        (@"giv(e|es|en|ing) up|gave up", "cancel"),
        (@"beside", "alongside"),
        (@"under way", "in progress"),
        (@"bec(ame|omes|ome) of", "outcome"),
        (@"nobody|somebody", "no caller, any caller"),
        (@"beg(in|ins|an|un|inning)", "start"),
        (@"of yours", "custom, your own"),
        (@"mend(s|ed|ing)?", "fix"),
        (@"settlements?|settl(e|es|ed|ing)|in doubt", "send confirmation, unknown outcome"),
        (@"twins?", "same-timestamp messages"),
        (@"vouch(es|ed)?", "is valid for"),
        (@"anew", "again"),
        (@"shall have", "should"),
        (@"truth values?", "booleans"),
        (@"in a box", "in-process fake server"),
        (@"taps|tapped|speaks|spoke", "clicks, sends a message"),
        (@"(says?|said|tells?|told)", "specify, report, return"),
    ];

    private const string Self = "tests/Smooch.Client.Tests/Documentation/VocabularyTests.cs";

    private static readonly Regex Words = new(
        @"(?<![\w-])(" + string.Join("|", Rejected.Select(rejected => $"(?:{rejected.Words})")) + @")(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The texts that may contain a rejected word, each with its reason: data, and names of others.</summary>
    private static readonly IReadOnlyList<string> AllowedTexts =
    [
        .. File.ReadLines(Repository.PathOf("tests/Smooch.Client.Tests/Documentation/allowed-texts.txt"))
            .Select(line => line.Split(" | "))
            .Select(parts => parts is [var text, { Length: > 0 }] ? text : throw new FormatException("A line is: text | reason.")),
    ];

    public static TheoryData<string> Sources =>
    [
        .. ((string[])["src", "samples", "tests"]).SelectMany(folder => Repository.FilesBelow(folder, "*.cs"))
            .Where(file => file != Self),
    ];

    public static TheoryData<string> Prose =>
        [.. Pages.All, .. Repository.FilesBelow("src", "README.md")];

    [Fact]
    public void Every_allowed_text_is_needed()
    {
        var sources = Sources.Select(row => File.ReadAllText(Repository.PathOf(row.Data))).ToList();
        Assert.DoesNotContain(AllowedTexts, text => !Words.IsMatch(text));
        Assert.DoesNotContain(AllowedTexts, text => !sources.Exists(source => source.Contains(text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Comments_and_strings_use_the_words_of_the_style_page(string file) => Assert.Empty(Findings(file, TextOfCode));

    public static TheoryData<string> Tests => [.. Repository.FilesBelow("tests", "*.cs")];

    [Theory]
    [MemberData(nameof(Tests))]
    public void Test_names_use_the_words_of_the_style_page(string file) =>
        Assert.Empty(
            from Match test in TestName().Matches(File.ReadAllText(Repository.PathOf(file)))
            let name = test.Groups["name"].Value
            from Match match in Words.Matches(name.Replace('_', ' '))
            select $"{file}: {name}: '{match.Value}', use: {Use(match.Value)}");

    [Theory]
    [MemberData(nameof(Prose))]
    public void Pages_use_the_words_of_the_style_page(string file)
    {
        if (file != "docs/style.md")
            Assert.Empty(Findings(file, static line => InlineCode().Replace(line, "")));
    }

    private static IEnumerable<string> Findings(string file, Func<string, string> text)
    {
        var fenced = false;
        var number = 0;
        foreach (var line in File.ReadLines(Repository.PathOf(file)))
        {
            number++;
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
                fenced = !fenced;
            if (fenced)
                continue;
            foreach (Match match in Words.Matches(text(line)))
                yield return $"{file}:{number}: '{match.Value}', use: {Use(match.Value)}";
        }
    }

    private static string Use(string words) =>
        Rejected.First(rejected =>
            Regex.IsMatch(words, $"^(?:{rejected.Words})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)).Use;

    /// <summary>The comments and string literals of a line; names of members within them are the compiler's business.</summary>
    private static string TextOfCode(string line)
    {
        foreach (var allowed in AllowedTexts)
            line = line.Replace(allowed, "", StringComparison.Ordinal);
        var comment = Comment().Match(line);
        var text = comment.Success ? comment.Value : "";
        var code = comment.Success ? line[..comment.Index] : line;
        return Markup().Replace(text, " ") + " " + string.Join(" ", Literal().Matches(code).Select(match => match.Value));
    }

    [GeneratedRegex(@"`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\bpublic (async )?(void|Task|ValueTask) (?<name>[A-Z]\w*_\w+)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    [GeneratedRegex(@"(?<![:""\w])//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"<c>.*?</c>|<code>.*?</code>|<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""")]
    private static partial Regex Literal();
}
