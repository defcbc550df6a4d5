using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What the web messenger looks like while it is closed (<c>displayStyle</c>; reference: integrations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct WebDisplayStyle
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public WebDisplayStyle(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>button</c>: a round button.</summary>
    public static WebDisplayStyle Button { get; } = new("button");

    /// <summary>Gets <c>tab</c>: a tab at the bottom of the page.</summary>
    public static WebDisplayStyle Tab { get; } = new("tab");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator WebDisplayStyle(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(WebDisplayStyle), Button.text, Tab.text);

    internal sealed class Converter() : OpenValueConverter<WebDisplayStyle>(new Wire(), static text => new WebDisplayStyle(text));
}
