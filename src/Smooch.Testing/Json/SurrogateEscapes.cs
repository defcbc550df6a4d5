using System.Globalization;
using System.Text;

namespace Smooch.Testing;

/// <summary>JSON escapes of half a surrogate pair.</summary>
internal static class SurrogateEscapes
{
    private const string Replacement = "\\uFFFD";
    private const int Length = 6;

    /// <summary>Replaces each half without its other half.</summary>
    public static string Repair(string json)
    {
        if (!json.Contains("\\u", StringComparison.Ordinal))
            return json;

        var result = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length;)
        {
            if (json[at] != '\\')
            {
                result.Append(json[at++]);
            }
            else if (Unit(json, at) is not { } unit || !char.IsSurrogate(unit))
            {
                var length = Math.Min(2, json.Length - at);
                result.Append(json, at, length);
                at += length;
            }
            else if (char.IsHighSurrogate(unit) && Unit(json, at + Length) is { } next && char.IsLowSurrogate(next))
            {
                result.Append(json, at, 2 * Length);
                at += 2 * Length;
            }
            else
            {
                result.Append(Replacement);
                at += Length;
            }
        }

        return result.ToString();
    }

    // The UTF-16 unit of an escape of the form \uXXXX.
    private static char? Unit(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
