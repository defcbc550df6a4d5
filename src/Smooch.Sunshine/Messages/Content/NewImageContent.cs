namespace Smooch.Sunshine;

/// <summary>An image to send.</summary>
[JsonCase("image")]
public sealed partial record NewImageContent : NewContent
{
    /// <summary>Gets the address of the image (<c>mediaUrl</c>).</summary>
    public required string MediaUrl { get; init; }

    /// <summary>Gets the alternative text, at most 128 characters; the file name by default (<c>altText</c>).</summary>
    public string? AltText { get; init; }

    /// <summary>Gets the text (<c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets the text as HTML, instead of <c>text</c> (<c>htmlText</c>).</summary>
    public string? HtmlText { get; init; }

    /// <summary>Gets the text as Markdown, instead of <c>text</c> (<c>markdownText</c>).</summary>
    public string? MarkdownText { get; init; }

    /// <summary>Gets the actions, at most 10 (<c>actions</c>).</summary>
    public IReadOnlyList<NewAction>? Actions { get; init; }

    internal override void Check()
    {
        RequestRules.Address(MediaUrl, nameof(MediaUrl));
        RequestRules.Length(AltText, 0, 128, nameof(AltText));
        ContentRules.Texts(Text, HtmlText, MarkdownText);
        ContentRules.Actions(Actions);
    }
}
