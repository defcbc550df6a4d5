namespace Smooch.Client;

/// <summary>
/// The aspect ratio of the images of a carousel (<c>imageAspectRatio</c>). An open set: a value that this SDK does not know is kept as it
/// is.
/// </summary>
[OpenValue]
public readonly partial struct ImageAspectRatio
{
    /// <summary>Gets <c>horizontal</c>: wide.</summary>
    public static ImageAspectRatio Horizontal => new("horizontal");

    /// <summary>Gets <c>square</c>: square.</summary>
    public static ImageAspectRatio Square => new("square");
}
