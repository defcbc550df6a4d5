namespace Smooch.Sunshine;

/// <summary>Text to send, with actions.</summary>
[JsonCase("text")]
public sealed partial record NewTextContent : NewContent
{
    /// <summary>Gets the text, at most 4,096 characters (<c>text</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Gets the text as HTML, instead of <c>text</c> (<c>htmlText</c>).</summary>
    public string? HtmlText { get; init; }

    /// <summary>Gets the text as Markdown, instead of <c>text</c> (<c>markdownText</c>).</summary>
    public string? MarkdownText { get; init; }

    /// <summary>Gets the actions, at most 10 (<c>actions</c>).</summary>
    public IReadOnlyList<NewAction>? Actions { get; init; }

    /// <summary>Gets the payload, for a message that is sent as a user who clicked a reply (<c>payload</c>).</summary>
    public string? Payload { get; init; }

    internal override void Check()
    {
        ContentRules.Texts(Text, HtmlText, MarkdownText);
        ContentRules.Actions(Actions);
        RequestRules.Require(
            !string.IsNullOrEmpty(Text ?? HtmlText ?? MarkdownText) || Actions is { Count: > 0 },
            "A text message needs Text, HtmlText, MarkdownText or Actions.");
    }
}
