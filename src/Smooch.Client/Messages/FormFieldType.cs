using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a field of a form asks for (<c>type</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct FormFieldType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public FormFieldType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>text</c>: text.</summary>
    public static FormFieldType Text { get; } = new("text");

    /// <summary>Gets <c>email</c>: an e-mail address.</summary>
    public static FormFieldType Email { get; } = new("email");

    /// <summary>Gets <c>select</c>: one or more of the options.</summary>
    public static FormFieldType Select { get; } = new("select");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator FormFieldType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(FormFieldType), Text.text, Email.text, Select.text);

    internal sealed class Converter() : OpenValueConverter<FormFieldType>(new Wire(), static text => new FormFieldType(text));
}
