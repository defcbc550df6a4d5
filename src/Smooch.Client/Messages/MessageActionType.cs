using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What a button does (<c>type</c> of an action; reference: enumerations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct MessageActionType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public MessageActionType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>link</c>: opens a page.</summary>
    public static MessageActionType Link { get; } = new("link");

    /// <summary>Gets <c>reply</c>: answers with its label.</summary>
    public static MessageActionType Reply { get; } = new("reply");

    /// <summary>Gets <c>postback</c>: tells the business, without a message.</summary>
    public static MessageActionType Postback { get; } = new("postback");

    /// <summary>Gets <c>buy</c>: pays.</summary>
    public static MessageActionType Buy { get; } = new("buy");

    /// <summary>Gets <c>share</c>: shares the message.</summary>
    public static MessageActionType Share { get; } = new("share");

    /// <summary>Gets <c>locationRequest</c>: asks for the place of the user.</summary>
    public static MessageActionType LocationRequest { get; } = new("locationRequest");

    /// <summary>Gets <c>webview</c>: opens a page inside the conversation.</summary>
    public static MessageActionType Webview { get; } = new("webview");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator MessageActionType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(MessageActionType), Link.text, Reply.text, Postback.text, Buy.text, Share.text, LocationRequest.text, Webview.text);

    internal sealed class Converter() : OpenValueConverter<MessageActionType>(new Wire(), static text => new MessageActionType(text));
}
