namespace Smooch.Sunshine;

/// <summary>A file to send.</summary>
[JsonCase("file")]
public sealed partial record NewFileContent : NewContent
{
    /// <summary>Gets the address of the file (<c>mediaUrl</c>).</summary>
    public required string MediaUrl { get; init; }

    /// <summary>Gets the alternative text, at most 128 characters; the file name by default (<c>altText</c>).</summary>
    public string? AltText { get; init; }

    /// <summary>Gets the text (<c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets the text as HTML, instead of <c>text</c> (<c>htmlText</c>).</summary>
    public string? HtmlText { get; init; }

    /// <summary>Gets the text as Markdown, instead of <c>text</c> (<c>markdownText</c>).</summary>
    public string? MarkdownText { get; init; }

    internal override void Check()
    {
        RequestRules.Address(MediaUrl, nameof(MediaUrl));
        RequestRules.Length(AltText, 0, 128, nameof(AltText));
        ContentRules.Texts(Text, HtmlText, MarkdownText);
    }
}
