namespace SupportBot;

/// <summary>The knowledge file: each heading is a question, with the reply below it.</summary>
internal sealed class Knowledge(string text)
{
    /// <summary>Gets the whole file, for the instructions of a model.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<Article> Articles { get; } =
        [.. ("\n" + text.ReplaceLineEndings("\n")).Split("\n# ").Skip(1).Select(Parse)];

    public static Knowledge Read(string path) => new(File.ReadAllText(path));

    private static Article Parse(string section)
    {
        var heading = section.IndexOf('\n', StringComparison.Ordinal);
        return heading < 0 ? new Article(section.Trim(), "") : new Article(section[..heading].Trim(), section[heading..].Trim());
    }
}
