namespace Smooch.MessageBird;

/// <summary>The header of an interactive message.</summary>
[JsonModel]
public sealed partial record InteractiveHeader : SmoochModel
{
    /// <summary>Gets the kind (<c>type</c>).</summary>
    public partial InteractiveHeaderType Type { get; init; }

    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets the video (<c>video</c>).</summary>
    public partial Media? Video { get; init; }

    /// <summary>Gets the image (<c>image</c>).</summary>
    public partial Media? Image { get; init; }

    /// <summary>Gets the document (<c>document</c>).</summary>
    public partial Media? Document { get; init; }
}
