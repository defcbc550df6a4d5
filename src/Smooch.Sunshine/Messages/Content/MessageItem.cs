namespace Smooch.Sunshine;

/// <summary>An item of a carousel or list.</summary>
[JsonModel]
public sealed partial record MessageItem : SmoochModel
{
    /// <summary>Gets the title (<c>title</c>).</summary>
    public partial string? Title { get; init; }

    /// <summary>Gets the description (<c>description</c>).</summary>
    public partial string? Description { get; init; }

    /// <summary>Gets the address of the image (<c>mediaUrl</c>).</summary>
    public partial string? MediaUrl { get; init; }

    /// <summary>Gets the media type of the image (<c>mediaType</c>).</summary>
    public partial string? MediaType { get; init; }

    /// <summary>Gets the alternative text of the image (<c>altText</c>).</summary>
    public partial string? AltText { get; init; }

    /// <summary>Gets the size of the image: <c>compact</c> or <c>large</c> (<c>size</c>).</summary>
    public partial string? Size { get; init; }

    /// <summary>Gets the actions (<c>actions</c>).</summary>
    public partial IReadOnlyList<MessageAction> Actions { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans (<c>metadata</c>).</summary>
    /// <remarks>Empty when there is none. Read a name that may be missing with <c>GetValueOrDefault</c> or <c>TryGetValue</c>.</remarks>
    public partial IReadOnlyDictionary<string, FlatValue> Metadata { get; init; }
}
