using System.Net;
using System.Text.RegularExpressions;

namespace Smooch.Documentation.Tests;

/// <summary>An example of a documentation comment.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Line">The line of its first line of code.</param>
/// <param name="Code">The code.</param>
internal sealed partial record Example(string File, int Line, string Code)
{
    /// <summary>Gets the examples of the shipped packages.</summary>
    public static IReadOnlyList<Example> All { get; } = [.. Repository.FilesBelow("src", "*.cs").SelectMany(In)];

    /// <summary>Gets the name of the package.</summary>
    public string Package => File.Split('/')[1];

    /// <summary>Finds the examples of a file.</summary>
    private static IEnumerable<Example> In(string file)
    {
        var source = System.IO.File.ReadAllText(Repository.PathOf(file));
        foreach (Match match in Pattern().Matches(source))
        {
            var code = match.Groups["code"];
            // The code starts behind the tag, or on the line below it.
            var start = code.Index + code.Value.TakeWhile(c => c is '\r' or '\n').Count();
            var text = WebUtility.HtmlDecode(Comment().Replace(source[start..(code.Index + code.Length)], "").TrimEnd());
            yield return new Example(file, 1 + source.AsSpan(0, start).Count('\n'), text);
        }
    }

    [GeneratedRegex(@"<example>[\s/]*<code>(?<code>.*?)</code>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^[ \t]*/// ?", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
