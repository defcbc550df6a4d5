using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Smooch.Testing;

/// <summary>The markup that chats use: emphasis, code, links, headings and paragraphs.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "MA0023", Justification = "The groups are used by number.")]
internal static partial class Markdown
{
    private const int Limit = 4096;

    /// <exception cref="ApiException">400 when the HTML exceeds the maximum length of a text.</exception>
    public static string ToHtml(string markdown)
    {
        var html = new StringBuilder();
        foreach (var block in markdown.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var level = block.TakeWhile(c => c == '#').Count();
            var tag = level is >= 1 and <= 6 && block.Length > level && block[level] == ' ' ? $"h{level}" : "p";
            var text = WebUtility.HtmlEncode(tag == "p" ? block : block[(level + 1)..]);
            html.Append('<').Append(tag).Append('>').Append(Spans(text)).Append("</").Append(tag).Append('>');
        }

        return html.Length <= Limit
            ? html.ToString()
            : throw ApiException.BadRequest($".content.htmlText should NOT be longer than {Limit} characters");
    }

    /// <summary>The text for channels without markup.</summary>
    public static string ToText(string html) => WebUtility.HtmlDecode(Tag().Replace(Break().Replace(html, "\n"), "")).Trim();

    private static string Spans(string text)
    {
        text = Code().Replace(text, "<code>$1</code>");
        text = Link().Replace(text, "<a href=\"$2\">$1</a>");
        text = Bold().Replace(text, "<strong>$1</strong>");
        return Italic().Replace(text, "<em>$1</em>").Replace("\n", "<br>", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"`([^`\n]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\[([^\[\]\n]+)\]\(([^()\s]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\*([^*\n]+)\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Italic();

    [GeneratedRegex("<br */?>|</p>|</h[1-6]>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Break();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
