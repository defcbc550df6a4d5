using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How much of the conversation a webview covers (<c>size</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct WebviewSize
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public WebviewSize(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>compact</c>: about half.</summary>
    public static WebviewSize Compact { get; } = new("compact");

    /// <summary>Gets <c>tall</c>: most.</summary>
    public static WebviewSize Tall { get; } = new("tall");

    /// <summary>Gets <c>full</c>: all.</summary>
    public static WebviewSize Full { get; } = new("full");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator WebviewSize(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(WebviewSize), Compact.text, Tall.text, Full.text);

    internal sealed class Converter() : OpenValueConverter<WebviewSize>(new Wire(), static text => new WebviewSize(text));
}
