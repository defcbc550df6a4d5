using System.Text;
using System.Text.RegularExpressions;

namespace Smooch.CoverageFuzz;

/// <summary>The dictionary of afl-fuzz: the names and the short strings of the first inputs, which no bit flip finds.</summary>
internal static partial class Words
{
    /// <summary>Returns the lines of the dictionary.</summary>
    public static IEnumerable<string> Of(IEnumerable<byte[]> inputs) => inputs
        .SelectMany(bytes => Word().Matches(Encoding.Latin1.GetString(bytes)))
        .Select(match => match.Value)
        .Concat(["null", "true", "[]", "{}", @"""\ud83d""", "1e400", "-1", "\n\n"])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(word => $"\"{KeptCorpus.Escape(Encoding.Latin1.GetBytes(word)).Replace("\"", "\\x22", StringComparison.Ordinal)}\"");

    [GeneratedRegex("\"[A-Za-z0-9_:.-]{1,32}\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
