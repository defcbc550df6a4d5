namespace Smooch.MessageBird;

/// <summary>The kind of a Facebook attachment (<c>type</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct FacebookAttachmentType
{
    /// <summary>Gets <c>image</c>: an image.</summary>
    public static FacebookAttachmentType Image => new("image");

    /// <summary>Gets <c>audio</c>: a recording.</summary>
    public static FacebookAttachmentType Audio => new("audio");

    /// <summary>Gets <c>video</c>: a video.</summary>
    public static FacebookAttachmentType Video => new("video");

    /// <summary>Gets <c>file</c>: a file.</summary>
    public static FacebookAttachmentType File => new("file");

    /// <summary>Gets <c>location</c>: a position.</summary>
    public static FacebookAttachmentType Location => new("location");

    /// <summary>Gets <c>fallback</c>: something else.</summary>
    public static FacebookAttachmentType Fallback => new("fallback");

    /// <summary>Gets <c>template</c>: a template.</summary>
    public static FacebookAttachmentType Template => new("template");
}
