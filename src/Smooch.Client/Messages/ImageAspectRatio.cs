namespace Smooch.Client;

/// <summary>The shape of the images of a carousel (<c>imageAspectRatio</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct ImageAspectRatio
{
    /// <summary>Gets <c>horizontal</c>: wide.</summary>
    public static ImageAspectRatio Horizontal => new("horizontal");

    /// <summary>Gets <c>square</c>: square.</summary>
    public static ImageAspectRatio Square => new("square");
}
