namespace Smooch.Client;

/// <summary>The type of a message (<c>type</c>). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct MessageType
{
    /// <summary>Gets <c>text</c>: text, with or without actions.</summary>
    public static MessageType Text => new("text");

    /// <summary>Gets <c>image</c>: an image.</summary>
    public static MessageType Image => new("image");

    /// <summary>Gets <c>file</c>: a file.</summary>
    public static MessageType File => new("file");

    /// <summary>Gets <c>carousel</c>: items side by side.</summary>
    public static MessageType Carousel => new("carousel");

    /// <summary>Gets <c>list</c>: items below each other.</summary>
    public static MessageType List => new("list");

    /// <summary>Gets <c>location</c>: a place.</summary>
    public static MessageType Location => new("location");

    /// <summary>Gets <c>form</c>: fields to fill in.</summary>
    public static MessageType Form => new("form");

    /// <summary>Gets <c>formResponse</c>: a form that was filled in; only received.</summary>
    public static MessageType FormResponse => new("formResponse");
}
