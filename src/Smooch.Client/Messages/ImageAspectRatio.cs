using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The shape of the images of a carousel (<c>imageAspectRatio</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ImageAspectRatio
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public ImageAspectRatio(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>horizontal</c>: wide.</summary>
    public static ImageAspectRatio Horizontal { get; } = new("horizontal");

    /// <summary>Gets <c>square</c>: square.</summary>
    public static ImageAspectRatio Square { get; } = new("square");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator ImageAspectRatio(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(ImageAspectRatio), Horizontal.text, Square.text);

    internal sealed class Converter() : OpenValueConverter<ImageAspectRatio>(new Wire(), static text => new ImageAspectRatio(text));
}
