namespace Smooch.Client;

/// <summary>The message that another one answers (reference: forms; v1.1).</summary>
[JsonModel]
public sealed partial record QuotedMessage : SmoochModel
{
    /// <summary>Gets what the quotation holds (<c>type</c>).</summary>
    public partial QuotedMessageType Type { get; init; }

    /// <summary>Gets the message (<c>content</c>).</summary>
    public partial Message? Content { get; init; }

    /// <summary>Gets the id that the channel gave the message (<c>externalMessageId</c>).</summary>
    public partial string? ExternalMessageId { get; init; }
}
