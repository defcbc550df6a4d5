namespace Smooch.Sunshine;

/// <summary>A file.</summary>
[JsonCase("file")]
public sealed partial record FileContent : MessageContent
{
    /// <summary>Gets the address of the file (<c>mediaUrl</c>).</summary>
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets the media type (<c>mediaType</c>).</summary>
    public partial string? MediaType { get; init; }

    /// <summary>Gets the size in bytes (<c>mediaSize</c>).</summary>
    public partial decimal? MediaSize { get; init; }

    /// <summary>Gets the alternative text (<c>altText</c>).</summary>
    public partial string? AltText { get; init; }

    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the text as HTML (<c>htmlText</c>).</summary>
    public partial string? HtmlText { get; init; }

    /// <summary>Gets a value indicating whether the input is disabled while this message is the newest (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets the attachment; internal to the service (<c>attachmentId</c>).</summary>
    public partial string? AttachmentId { get; init; }
}
