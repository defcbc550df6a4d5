namespace Smooch.Client;

/// <summary>The message to which another one is a reply (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record QuotedMessage : SmoochModel
{
    /// <summary>Gets the content of the quotation (<c>type</c>).</summary>
    public partial QuotedMessageType Type { get; init; }

    /// <summary>Gets the message (<c>content</c>).</summary>
    public partial Message? Content { get; init; }

    /// <summary>Gets the id that the channel gave the message (<c>externalMessageId</c>).</summary>
    public partial string? ExternalMessageId { get; init; }
}
