namespace Smooch.Tests;

/// <summary>The tables of a page.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of each row, headings included; a bar inside a cell is written <c>\|</c>.</summary>
    /// <param name="page">The page, from the root of the repository.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(string page) => File.ReadLines(Repository.PathOf(page))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => (IReadOnlyList<string>)[.. line.Trim()[1..^1]
            .Replace(@"\|", "\0", StringComparison.Ordinal)
            .Split('|')
            .Select(cell => cell.Replace('\0', '|').Trim())]);
}
