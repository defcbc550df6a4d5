using System.Net;
using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>Every example of a documentation comment is a part of <see cref="Examples"/>, so it compiles.</summary>
public sealed partial class ExampleTests
{
    public static TheoryData<string> Sources =>
    [
        .. Repository.FilesBelow("src/Smooch.Client", "*.cs")
            .Concat(Repository.FilesBelow("src/Smooch.Testing", "*.cs"))
            .Where(file => ExamplesOf(file).Count > 0),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public void An_example_compiles(string file)
    {
        var compiled = Plain(File.ReadAllText(Repository.PathOf("tests/Smooch.Client.Tests/Documentation/Examples.cs")));
        Assert.All(ExamplesOf(file), example => Assert.Contains(example, compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void The_main_members_have_examples() => Assert.InRange(Sources.Count, 20, int.MaxValue);

    private static IReadOnlyList<string> ExamplesOf(string file) =>
    [
        .. Example().Matches(File.ReadAllText(Repository.PathOf(file)))
            .Select(match => Plain(WebUtility.HtmlDecode(Comment().Replace(match.Groups["code"].Value, "")))),
    ];

    /// <summary>Removes the indentation and empty lines.</summary>
    private static string Plain(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"<example>[\s/]*<code>(?<code>.*?)</code>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\s*///", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
