namespace Smooch.Client;

/// <summary>The source of a message or an event, or the destination of a message.</summary>
[JsonModel]
public sealed partial record MessageSource : SmoochModel
{
    /// <summary>Gets the channel, <c>api</c>, or a business system such as <c>slack</c> (<c>type</c>).</summary>
    public partial ChannelType Type { get; init; }

    /// <summary>Gets an internal id (<c>id</c>).</summary>
    public partial string? Id { get; init; }

    /// <summary>Gets the integration; v1.1 (<c>integrationId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the recipient at the channel, for notifications; v1.1 (<c>destinationId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? DestinationId { get; init; }

    /// <summary>Gets the id that the channel gave the message; v1.1 (<c>originalMessageId</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? OriginalMessageId { get; init; }

    /// <summary>Gets when the channel received the message, UNIX seconds; v1.1 (<c>originalMessageTimestamp</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    [UnixTime]
    public partial DateTimeOffset? OriginalMessageTimestamp { get; init; }
}
