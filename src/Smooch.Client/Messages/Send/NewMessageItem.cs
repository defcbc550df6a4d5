namespace Smooch.Client;

/// <summary>An item of a carousel or a list to send.</summary>
[JsonModel]
public sealed partial record NewMessageItem
{
    /// <summary>Gets the title (<c>title</c>).</summary>
    public required string Title { get; init; }

    /// <summary>Gets the text below the title (<c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the address of the image (<c>mediaUrl</c>).</summary>
    public string? MediaUrl { get; init; }

    /// <summary>Gets the media type of the image (<c>mediaType</c>).</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the image in words (<c>altText</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? AltText { get; init; }

    /// <summary>Gets the display size (<c>size</c>).</summary>
    public ItemSize Size { get; init; }

    /// <summary>Gets the buttons, 1 to 3 (<c>actions</c>).</summary>
    public required IReadOnlyList<NewAction> Actions { get; init; }
}
