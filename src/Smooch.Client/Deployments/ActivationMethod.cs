using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How WhatsApp tells the code that confirms a phone number (<c>method</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ActivationMethod
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public ActivationMethod(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>sms</c>: by text message.</summary>
    public static ActivationMethod Sms { get; } = new("sms");

    /// <summary>Gets <c>voice</c>: by a call.</summary>
    public static ActivationMethod Voice { get; } = new("voice");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator ActivationMethod(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(ActivationMethod), Sms.text, Voice.text);

    internal sealed class Converter() : OpenValueConverter<ActivationMethod>(new Wire(), static text => new ActivationMethod(text));
}
