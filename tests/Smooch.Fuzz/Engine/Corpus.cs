using System.Globalization;
using System.Text;

namespace Smooch.Fuzz;

/// <summary>
/// The first documents: they lie next to the program, one folder for a target of documents, one file for a target of strings.
/// </summary>
internal static class Corpus
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static IEnumerable<Input> Files(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder))
        .Order(StringComparer.Ordinal)
        .Select(path => new Input(Path.GetFileName(path), Path.GetFileName(path).Split('.')[0], File.ReadAllBytes(path)));

    /// <summary>The documents in the folders of a folder; their kind is the name of their own folder.</summary>
    public static IEnumerable<Input> Below(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new Input(
            Path.GetRelativePath(Root, path),
            Path.GetFileName(Path.GetDirectoryName(path)!),
            File.ReadAllBytes(path)));

    public static IEnumerable<Input> Lines(string file) => File
        .ReadAllLines(Path.Combine(Root, file + ".txt"))
        .Select((line, index) => Input.OfText(string.Create(CultureInfo.InvariantCulture, $"{file}.txt:{index + 1}"), Unescape(line)));

    /// <summary>Only printable ASCII is left as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' and not '\\')
                escaped.Append(c);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return escaped.ToString();
    }

    private static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                text.Append((char)int.Parse(line.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                text.Append(line[i]);
            }
        }

        return text.ToString();
    }
}
