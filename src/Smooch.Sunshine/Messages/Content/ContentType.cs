namespace Smooch.Sunshine;

/// <summary>The type of a message's content.</summary>
[OpenValue]
public readonly partial struct ContentType
{
    /// <summary>Gets <c>text</c>.</summary>
    public static ContentType Text => new("text");

    /// <summary>Gets <c>image</c>.</summary>
    public static ContentType Image => new("image");

    /// <summary>Gets <c>file</c>.</summary>
    public static ContentType File => new("file");

    /// <summary>Gets <c>carousel</c>.</summary>
    public static ContentType Carousel => new("carousel");

    /// <summary>Gets <c>list</c>.</summary>
    public static ContentType List => new("list");

    /// <summary>Gets <c>location</c>.</summary>
    public static ContentType Location => new("location");

    /// <summary>Gets <c>form</c>.</summary>
    public static ContentType Form => new("form");

    /// <summary>Gets <c>formResponse</c>.</summary>
    public static ContentType FormResponse => new("formResponse");

    /// <summary>Gets <c>template</c>.</summary>
    public static ContentType Template => new("template");
}
