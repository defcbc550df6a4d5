using System.Text.RegularExpressions;

namespace Smooch.Client.Tests.Documentation;

/// <summary>Source is short: lines of a screen's width, files of a few screens, folders of a few dozen files.</summary>
public sealed partial class SourceLayoutTests
{
    private const int LongestLine = 140;
    private const int LargestFile = 15_000;
    private const int LargestFolder = 30;

    private static IEnumerable<string> Sources =>
        ((string[])["src", "samples", "tests"]).SelectMany(folder => Repository.FilesBelow(folder, "*.cs"));

    [Fact]
    public void No_line_is_longer_than_140_columns() => Assert.Empty(
        from file in Sources
        from line in TooLong(File.ReadLines(Repository.PathOf(file)))
        select $"{file}:{line.Number}: {line.Text}");

    [Fact]
    public void Only_raw_strings_may_be_longer()
    {
        var text = new string('x', LongestLine);
        string[] lines = [$"// {text}", "Call(\"\"\"", text, "\"\"\");", $"    \"\"\"{text}\"\"\",", $"var x = \"{text}\";"];
        Assert.Equal([1, 6], TooLong(lines).Select(line => line.Number));
    }

    [Fact]
    public void No_file_is_larger_than_15_kB() => Assert.Empty(
        from file in Sources
        let size = new FileInfo(Repository.PathOf(file)).Length
        where size > LargestFile
        select $"{file}: {size} bytes. Split it by subject.");

    [Fact]
    public void No_folder_has_more_than_30_files() => Assert.Empty(
        from folder in Sources.GroupBy(file => Path.GetDirectoryName(file), StringComparer.Ordinal)
        where folder.Count() > LargestFolder
        select $"{folder.Key}: {folder.Count()} files. Split it by subject.");

    private static IEnumerable<(int Number, string Text)> TooLong(IEnumerable<string> lines)
    {
        var inRawString = false;
        foreach (var (index, line) in lines.Index())
        {
            var wasInRawString = inRawString;
            inRawString ^= Quotes().Count(line) % 2 == 1;
            if (line.Length > LongestLine && !wasInRawString && !RawString().IsMatch(line))
                yield return (index + 1, line.Trim());
        }
    }

    [GeneratedRegex("\"{3,}")]
    private static partial Regex Quotes();

    // The content of a raw string is data: a payload on one line is easier to compare than one on many.
    [GeneratedRegex("""^\s*[^"]{0,24}"{3,}.*"{3,}[^"]{0,16}$""")]
    private static partial Regex RawString();
}
