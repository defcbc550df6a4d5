namespace Smooch.Sunshine;

/// <summary>An item of a carousel or list to send.</summary>
[JsonModel]
public sealed partial record NewMessageItem
{
    /// <summary>Gets the title, 1 to 128 characters (<c>title</c>).</summary>
    public required string Title { get; init; }

    /// <summary>Gets the description, at most 128 characters (<c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the address of the image (<c>mediaUrl</c>).</summary>
    public string? MediaUrl { get; init; }

    /// <summary>Gets the media type of the image (<c>mediaType</c>).</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the alternative text of the image, at most 128 characters (<c>altText</c>).</summary>
    public string? AltText { get; init; }

    /// <summary>Gets the size of the image: <c>compact</c> or <c>large</c> (<c>size</c>).</summary>
    public string? Size { get; init; }

    /// <summary>Gets the actions, 1 to 3: link, postback, webview or buy (<c>actions</c>).</summary>
    public required IReadOnlyList<NewAction> Actions { get; init; }

    /// <summary>Gets the metadata: flat, with strings, numbers and booleans; at most 4 KB (<c>metadata</c>).</summary>
    public FlatObject? Metadata { get; init; }

    internal void Check()
    {
        RequestRules.Text(Title, "The title of an item");
        RequestRules.Length(Title, 1, 128, "The title of an item");
        RequestRules.Length(Description, 0, 128, "The description of an item");
        RequestRules.Length(MediaUrl, 0, 2048, "The mediaUrl of an item");
        RequestRules.Length(AltText, 0, 128, "The altText of an item");
        RequestRules.Require(Actions is { Count: > 0 and <= 3 }, "Each item needs 1 to 3 actions.");
        ContentRules.ActionsWithoutReplies(Actions);
        RequestRules.Metadata(Metadata);
    }
}
