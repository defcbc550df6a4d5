using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a message is made of (<c>type</c>; reference: enumerations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct MessageType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public MessageType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>text</c>: text, with or without actions.</summary>
    public static MessageType Text { get; } = new("text");

    /// <summary>Gets <c>image</c>: an image.</summary>
    public static MessageType Image { get; } = new("image");

    /// <summary>Gets <c>file</c>: a file.</summary>
    public static MessageType File { get; } = new("file");

    /// <summary>Gets <c>carousel</c>: items side by side.</summary>
    public static MessageType Carousel { get; } = new("carousel");

    /// <summary>Gets <c>list</c>: items below each other.</summary>
    public static MessageType List { get; } = new("list");

    /// <summary>Gets <c>location</c>: a place.</summary>
    public static MessageType Location { get; } = new("location");

    /// <summary>Gets <c>form</c>: fields to fill in.</summary>
    public static MessageType Form { get; } = new("form");

    /// <summary>Gets <c>formResponse</c>: a form that was filled in; only received.</summary>
    public static MessageType FormResponse { get; } = new("formResponse");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator MessageType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(MessageType), Text.text, Image.text, File.text, Carousel.text, List.text, Location.text, Form.text, FormResponse.text);

    internal sealed class Converter() : OpenValueConverter<MessageType>(new Wire(), static text => new MessageType(text));
}
