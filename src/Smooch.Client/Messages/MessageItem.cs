namespace Smooch.Client;

/// <summary>An item of a carousel or a list.</summary>
[JsonModel]
public sealed partial record MessageItem : SmoochResource
{
    /// <summary>Gets the title (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the text below the title (<c>description</c>).</summary>
    public partial string? Description { get; init; }

    /// <summary>Gets the address of the image (<c>mediaUrl</c>).</summary>
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets the media type of the image (<c>mediaType</c>).</summary>
    public partial string? MediaType { get; init; }

    /// <summary>Gets the image in words (<c>altText</c>).</summary>
    public partial string? AltText { get; init; }

    /// <summary>Gets the display size (<c>size</c>).</summary>
    public partial ItemSize Size { get; init; }

    /// <summary>Gets the buttons (<c>actions</c>).</summary>
    public partial IReadOnlyList<MessageAction> Actions { get; init; }
}
