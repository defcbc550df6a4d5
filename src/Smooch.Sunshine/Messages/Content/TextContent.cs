namespace Smooch.Sunshine;

/// <summary>Text, with actions.</summary>
[JsonCase("text")]
public sealed partial record TextContent : MessageContent
{
    /// <summary>Gets the text; null for a message with actions only (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the text as HTML (<c>htmlText</c>).</summary>
    public partial string? HtmlText { get; init; }

    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the actions (<c>actions</c>).</summary>
    public partial IReadOnlyList<MessageAction> Actions { get; init; }

    /// <summary>Gets the payload of the reply that the user clicked (<c>payload</c>).</summary>
    public partial string? Payload { get; init; }
}
