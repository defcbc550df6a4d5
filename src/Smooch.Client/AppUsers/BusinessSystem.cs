namespace Smooch.Client;

/// <summary>A system of the business in which the conversation is shown.</summary>
[JsonModel]
public sealed partial record BusinessSystem : SmoochModel
{
    /// <summary>Gets the system (<c>type</c>).</summary>
    public partial BusinessSystemType Type { get; init; }

    /// <summary>Gets the channel: slack (<c>channelId</c>).</summary>
    public partial string? ChannelId { get; init; }

    /// <summary>Gets the ticket: zendesk (<c>ticketId</c>).</summary>
    public partial string? TicketId { get; init; }

    /// <summary>Gets the room: hipchat (<c>roomId</c>).</summary>
    public partial long? RoomId { get; init; }

    /// <summary>Gets the conversation: helpscout (<c>conversationId</c>).</summary>
    public partial string? ConversationId { get; init; }
}
