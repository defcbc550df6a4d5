using System.Net;
using System.Text.RegularExpressions;

namespace Smooch.Tests;

/// <summary>The examples of documentation comments, compared with a file that is compiled.</summary>
internal static partial class DocumentationExamples
{
    /// <summary>Gets the files below a folder of the repository that have examples.</summary>
    public static IEnumerable<string> FilesBelow(string folder) => Repository.FilesBelow(folder, "*.cs").Where(file => Of(file).Count > 0);

    /// <summary>Checks that each example of a file is a part of a compiled one.</summary>
    public static void Check(string file, string compiledFile)
    {
        var compiled = Plain(File.ReadAllText(Repository.PathOf(compiledFile)));
        Assert.All(Of(file), example => Assert.Contains(example, compiled, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Of(string file) =>
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
