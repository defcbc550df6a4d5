using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How large the first item of a list is shown (<c>size</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ItemSize
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public ItemSize(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>compact</c>: as the others.</summary>
    public static ItemSize Compact { get; } = new("compact");

    /// <summary>Gets <c>large</c>: larger than the others.</summary>
    public static ItemSize Large { get; } = new("large");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator ItemSize(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(ItemSize), Compact.text, Large.text);

    internal sealed class Converter() : OpenValueConverter<ItemSize>(new Wire(), static text => new ItemSize(text));
}
