using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>The message that another one answers (reference: forms; v1.1).</summary>
public sealed record QuotedMessage : SmoochModel
{
    /// <summary>Gets what the quotation holds (<c>type</c>).</summary>
    [JsonIgnore]
    public QuotedMessageType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(QuotedMessageType.Wire))]
    internal string? type;

    /// <summary>Gets the message (<c>content</c>).</summary>
    [JsonIgnore]
    public Message? Content { get => content; init => content = value; }

    [JsonInclude, JsonPropertyName("content")]
    internal Message? content;

    /// <summary>Gets the id that the channel gave the message (<c>externalMessageId</c>).</summary>
    [JsonIgnore]
    public string? ExternalMessageId { get => externalMessageId; init => externalMessageId = value; }

    [JsonInclude, JsonPropertyName("externalMessageId")]
    internal string? externalMessageId;
}
