namespace Smooch.Client;

/// <summary>The content of a quotation (<c>type</c>). An open set: a value that this SDK does not know is kept as it is.</summary>
[OpenValue]
public readonly partial struct QuotedMessageType
{
    /// <summary>Gets <c>message</c>: the message itself.</summary>
    public static QuotedMessageType Message => new("message");

    /// <summary>Gets <c>externalMessageId</c>: only the id that the channel gave it.</summary>
    public static QuotedMessageType ExternalMessageId => new("externalMessageId");
}
