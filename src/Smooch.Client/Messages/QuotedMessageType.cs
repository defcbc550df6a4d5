namespace Smooch.Client;

/// <summary>What a quotation holds (<c>type</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[OpenValue]
public readonly partial struct QuotedMessageType
{
    /// <summary>Gets <c>message</c>: the message itself.</summary>
    public static QuotedMessageType Message => new("message");

    /// <summary>Gets <c>externalMessageId</c>: only the id that the channel gave it.</summary>
    public static QuotedMessageType ExternalMessageId => new("externalMessageId");
}
