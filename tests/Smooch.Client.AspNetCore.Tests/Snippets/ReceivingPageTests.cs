using System.Text.RegularExpressions;

namespace Smooch.Client.AspNetCore.Tests.Snippets;

public sealed partial class ReceivingPageTests
{
    private static readonly string Root = FindRoot();
    private static readonly Dictionary<string, string> Compiled = CompiledSnippet()
        .Matches(File.ReadAllText(Path.Combine(Root, "tests", "Smooch.Client.AspNetCore.Tests", "Snippets", "ReceivingSnippets.cs")))
        .ToDictionary(match => match.Groups["name"].Value, match => Outdent(match.Groups["code"].Value, match.Groups["indent"].Length));

    public static TheoryData<string, string> Blocks()
    {
        var blocks = new TheoryData<string, string>();
        foreach (Match block in CSharpBlock().Matches(File.ReadAllText(Path.Combine(Root, "docs", "receiving.md"))))
            blocks.Add(block.Groups["name"].Value, block.Groups["code"].Value);
        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_snippet_is_compiled_source(string name, string code)
    {
        Assert.True(name.Length > 0, $"This C# of the page has no mark: give it <!-- snippet: name --> and a place in {nameof(ReceivingSnippets)}.\n{code}");
        Assert.True(Compiled.TryGetValue(name, out var compiled), $"{nameof(ReceivingSnippets)} has no snippet '{name}'.");
        Assert.Equal(compiled, code.TrimEnd());
    }

    [Fact]
    public void Each_compiled_snippet_is_shown() =>
        Assert.Equal(Compiled.Keys.Order(StringComparer.Ordinal), Blocks().Select(block => block.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void A_bot_takes_less_than_fifteen_lines() =>
        Assert.InRange(new[] { "program", "handler" }.Sum(name => Compiled[name].Split('\n').Count(line => line.Length > 0)), 1, 14);

    private static string Outdent(string code, int indent) =>
        string.Join("\n", code.TrimEnd().Split('\n').Select(line => line.Length > indent ? line[indent..].TrimEnd() : line.Trim()));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Smooch.Client.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder;
    }

    [GeneratedRegex(@"(<!-- snippet: (?<name>[\w-]+) -->\r?\n)?```csharp\r?\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^(?<indent> *)// snippet:(?<name>[\w-]+)\r?\n(?<code>.*?)^ *// endsnippet", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CompiledSnippet();
}
