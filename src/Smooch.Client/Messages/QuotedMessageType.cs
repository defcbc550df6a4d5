using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a quotation holds (<c>type</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct QuotedMessageType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public QuotedMessageType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>message</c>: the message itself.</summary>
    public static QuotedMessageType Message { get; } = new("message");

    /// <summary>Gets <c>externalMessageId</c>: only the id that the channel gave it.</summary>
    public static QuotedMessageType ExternalMessageId { get; } = new("externalMessageId");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator QuotedMessageType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(QuotedMessageType), Message.text, ExternalMessageId.text);

    internal sealed class Converter() : OpenValueConverter<QuotedMessageType>(new Wire(), static text => new QuotedMessageType(text));
}
