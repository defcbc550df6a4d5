using System.Text.RegularExpressions;

namespace Smooch.Tests;

/// <summary>
/// A page whose C# is an extract of compiled, tested source: each block follows a mark <c>&lt;!-- snippet: name --&gt;</c> and equals what
/// stands between <c>// snippet:name</c> and <c>// endsnippet</c> there; or a mark <c>&lt;!-- source: path --&gt;</c>, and stands in that
/// file as it is.
/// </summary>
/// <param name="page">The page, from the root of the repository.</param>
/// <param name="sources">The sources of the page, from the root of the repository: all that they mark is shown.</param>
internal sealed partial class SnippetPage(string page, params string[] sources)
{
    private readonly Dictionary<string, string> own = Compiled(sources);

    /// <summary>Gets the sources of another page, of which this one shows a part.</summary>
    public string[] Borrowed { get; init; } = [];

    /// <summary>Gets further pages that show the same sources.</summary>
    public string[] MorePages { get; init; } = [];

    /// <summary>Gets name and code of each block of the pages.</summary>
    public TheoryData<string, string> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, string>();
            foreach (var block in ((string[])[page, .. MorePages])
                .SelectMany(each => CSharpBlock().Matches(File.ReadAllText(Repository.PathOf(each)))))
                blocks.Add(block.Groups["name"].Value, block.Groups["code"].Value);
            return blocks;
        }
    }

    public void CheckIsCompiled(string name, string code)
    {
        Assert.True(
            name.Length > 0,
            $"This C# of {page} has no mark: give it <!-- snippet: name --> and a place in {string.Join(" or ", sources)}.\n{code}");
        if (name.Contains('/', StringComparison.Ordinal))
        {
            Assert.True(
                IsPartOf(File.ReadAllLines(Repository.PathOf(name)), code.TrimEnd().Split('\n')),
                $"{name} does not hold this C# of {page}:\n{code}");
            return;
        }

        Assert.True(
            own.TryGetValue(name, out var expected) || Compiled(Borrowed).TryGetValue(name, out expected),
            $"{string.Join(" and ", [.. sources, .. Borrowed])} have no snippet '{name}'.");
        Assert.Equal(expected, code.TrimEnd());
    }

    public void CheckAllAreShown() => Assert.Empty(own.Keys.Except(Blocks.Select(block => block.Data.Item1), StringComparer.Ordinal));

    private static Dictionary<string, string> Compiled(string[] sources) => sources
        .SelectMany(source => CompiledSnippet().Matches(File.ReadAllText(Repository.PathOf(source))))
        .ToDictionary(match => match.Groups["name"].Value, match => Outdent(match.Groups["code"].Value, match.Groups["indent"].Value));

    private static bool IsPartOf(string[] source, string[] code) => Enumerable.Range(
        0,
        Math.Max(0, source.Length - code.Length + 1)).Any(at =>
    {
        var indent = source[at][..^source[at].TrimStart().Length];
        return Outdent(string.Join('\n', source[at..(at + code.Length)]), indent) == string.Join('\n', code);
    });

    private static string Outdent(string code, string indent) => string.Join(
        "\n",
        code.TrimEnd()
            .Split('\n')
            .Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..].TrimEnd() : line.TrimEnd()));

    [GeneratedRegex(
        @"(<!-- (snippet|source): (?<name>[\w./-]+) -->\r?\n)?```csharp\r?\n(?<code>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(
        @"^(?<indent> *)// snippet:(?<name>[\w-]+)\r?\n(?<code>.*?)^ *// endsnippet",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CompiledSnippet();
}
