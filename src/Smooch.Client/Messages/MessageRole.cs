using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Who wrote a message (<c>role</c>; reference: enumerations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct MessageRole
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public MessageRole(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>appUser</c>: the app user.</summary>
    public static MessageRole AppUser { get; } = new("appUser");

    /// <summary>Gets <c>appMaker</c>: the business: a person, a bot, this program.</summary>
    public static MessageRole AppMaker { get; } = new("appMaker");

    /// <summary>Gets <c>whisper</c>: a message of the business that a rule sent; only received.</summary>
    public static MessageRole Whisper { get; } = new("whisper");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator MessageRole(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(MessageRole), AppUser.text, AppMaker.text, Whisper.text);

    internal sealed class Converter() : OpenValueConverter<MessageRole>(new Wire(), static text => new MessageRole(text));
}
