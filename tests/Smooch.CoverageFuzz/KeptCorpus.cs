using System.Globalization;
using System.Text;
using Smooch.Fuzz;

namespace Smooch.CoverageFuzz;

/// <summary>
/// The inputs that earlier runs found, the fewest that reach all the code that was reached: one file for each target, one input on each
/// line. Printable ASCII is as it is, except the backslash; every other byte is <c>\xNN</c>.
/// </summary>
internal static class KeptCorpus
{
    private const int LargestFile = 20 * 1024;

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "CoverageCorpus");

    /// <summary>Gets the inputs that are kept for a target.</summary>
    public static IEnumerable<byte[]> Of(Target target)
    {
        var path = Path.Combine(Root, target.Name + ".txt");
        return File.Exists(path) ? File.ReadLines(path).Select(Unescape) : [];
    }

    /// <summary>
    /// Writes a file of the corpus from a folder with one input in each file: those that are no documents of the target, the shortest
    /// first.
    /// </summary>
    public static void Keep(Target target, string folder, string path)
    {
        var documents = target.Seeds.Select(seed => Escape(target.ToBytes(seed))).ToHashSet(StringComparer.Ordinal);
        var lines = Directory.EnumerateFiles(folder)
            .Select(file => Escape(File.ReadAllBytes(file)))
            .Where(line => line.Length > 0 && !documents.Contains(line))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(line => line.Length)
            .ThenBy(line => line, StringComparer.Ordinal);
        var size = 0;
        File.WriteAllLines(path, lines.TakeWhile(line => (size += line.Length + 1) <= LargestFile));
    }

    public static string Escape(byte[] bytes)
    {
        var line = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            if (b is >= (byte)' ' and <= (byte)'~' and not (byte)'\\')
                line.Append((char)b);
            else
                line.Append(CultureInfo.InvariantCulture, $"\\x{b:x2}");
        }

        return line.ToString();
    }

    public static byte[] Unescape(string line)
    {
        var bytes = new List<byte>(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                bytes.Add(byte.Parse(line.AsSpan(i + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 3;
            }
            else
            {
                bytes.Add((byte)line[i]);
            }
        }

        return [.. bytes];
    }
}
