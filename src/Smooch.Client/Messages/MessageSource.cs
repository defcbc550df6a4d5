using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Where a message or an event came from, or where a message went (reference: source).</summary>
public sealed record MessageSource : SmoochModel
{
    /// <summary>Gets the channel, <c>api</c>, or a business system such as <c>slack</c> (<c>type</c>).</summary>
    [JsonIgnore]
    public ChannelType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(ChannelType.Wire))]
    internal string? type;

    /// <summary>Gets an internal id (<c>id</c>).</summary>
    [JsonIgnore]
    public string? Id { get => id; init => id = value; }

    [JsonInclude, JsonPropertyName("id")]
    internal string? id;

    /// <summary>Gets the integration; v1.1 (<c>integrationId</c>).</summary>
    [JsonIgnore]
    public string? IntegrationId { get => integrationId; init => integrationId = value; }

    [JsonInclude, JsonPropertyName("integrationId")]
    internal string? integrationId;

    /// <summary>Gets the recipient at the channel, for notifications; v1.1 (<c>destinationId</c>).</summary>
    [JsonIgnore]
    public string? DestinationId { get => destinationId; init => destinationId = value; }

    [JsonInclude, JsonPropertyName("destinationId")]
    internal string? destinationId;

    /// <summary>Gets the id that the channel gave the message; v1.1 (<c>originalMessageId</c>).</summary>
    [JsonIgnore]
    public string? OriginalMessageId { get => originalMessageId; init => originalMessageId = value; }

    [JsonInclude, JsonPropertyName("originalMessageId")]
    internal string? originalMessageId;

    /// <summary>Gets when the channel had the message, UNIX seconds; v1.1 (<c>originalMessageTimestamp</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? OriginalMessageTimestamp { get => originalMessageTimestamp; init => originalMessageTimestamp = value; }

    [JsonInclude, JsonPropertyName("originalMessageTimestamp"), JsonConverter(typeof(UnixTimeConverter))]
    internal DateTimeOffset? originalMessageTimestamp;
}
