namespace Smooch.MessageBird;

/// <summary>The kind of a header (<c>type</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct InteractiveHeaderType
{
    /// <summary>Gets <c>text</c>: a text.</summary>
    public static InteractiveHeaderType Text => new("text");

    /// <summary>Gets <c>video</c>: a video.</summary>
    public static InteractiveHeaderType Video => new("video");

    /// <summary>Gets <c>image</c>: an image.</summary>
    public static InteractiveHeaderType Image => new("image");

    /// <summary>Gets <c>document</c>: a document.</summary>
    public static InteractiveHeaderType Document => new("document");
}
