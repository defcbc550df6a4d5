using System.Globalization;
using System.Text;

namespace Smooch;

/// <summary>
/// Makes a received string safe for a log: one line of bounded length, so that a sender cannot write log lines of its own.
/// </summary>
internal static class LogText
{
    private const int Longest = 100;

    public static string Clean(string? text, int longest = Longest)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (text!.Length <= longest && !HasUnprintable(text))
            return text;
        var clean = new StringBuilder(Math.Min(text.Length, longest) + 1);
        foreach (var c in text)
        {
            if (clean.Length == longest)
                return clean.Append('…').ToString();
            clean.Append(IsPrintable(c) ? c : '\uFFFD');
        }

        return clean.ToString();
    }

    private static bool HasUnprintable(string text)
    {
        foreach (var c in text)
        {
            if (!IsPrintable(c))
                return true;
        }

        return false;
    }

    // Not printable, besides line breaks: terminal control sequences, direction marks, and halves of surrogate pairs.
    private static bool IsPrintable(char c) => c is >= ' ' and <= '~' || CharUnicodeInfo.GetUnicodeCategory(c) is not
        (
            UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate);
}
