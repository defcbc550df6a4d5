using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A system of the business in which the conversation is seen (reference: business systems).</summary>
public sealed record BusinessSystem : SmoochModel
{
    /// <summary>Gets the system (<c>type</c>).</summary>
    [JsonIgnore]
    public BusinessSystemType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(BusinessSystemType.Wire))]
    internal string? type;

    /// <summary>Gets the channel: slack (<c>channelId</c>).</summary>
    [JsonIgnore]
    public string? ChannelId { get => channelId; init => channelId = value; }

    [JsonInclude, JsonPropertyName("channelId")]
    internal string? channelId;

    /// <summary>Gets the ticket: zendesk (<c>ticketId</c>).</summary>
    [JsonIgnore]
    public string? TicketId { get => ticketId; init => ticketId = value; }

    [JsonInclude, JsonPropertyName("ticketId")]
    internal string? ticketId;

    /// <summary>Gets the room: hipchat (<c>roomId</c>).</summary>
    [JsonIgnore]
    public long? RoomId { get => roomId; init => roomId = value; }

    [JsonInclude, JsonPropertyName("roomId")]
    internal long? roomId;

    /// <summary>Gets the conversation: helpscout (<c>conversationId</c>).</summary>
    [JsonIgnore]
    public string? ConversationId { get => conversationId; init => conversationId = value; }

    [JsonInclude, JsonPropertyName("conversationId")]
    internal string? conversationId;
}
