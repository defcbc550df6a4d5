using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A channel of an app user with the id that the channel knows the user by (reference: channels).</summary>
public sealed record AppUserChannel : SmoochModel
{
    /// <summary>Gets the channel (<c>type</c>).</summary>
    [JsonIgnore]
    public ChannelType Type { get => new(type ?? ""); init => type = value.text; }

    [JsonInclude, JsonPropertyName("type"), JsonConverter(typeof(ChannelType.Wire))]
    internal string? type;

    /// <summary>Gets the integration; v1.1 (<c>integrationId</c>).</summary>
    [JsonIgnore]
    public string? IntegrationId { get => integrationId; init => integrationId = value; }

    [JsonInclude, JsonPropertyName("integrationId")]
    internal string? integrationId;

    /// <summary>Gets the phone number: twilio, messagebird (<c>phoneNumber</c>).</summary>
    [JsonIgnore]
    public string? PhoneNumber { get => phoneNumber; init => phoneNumber = value; }

    [JsonInclude, JsonPropertyName("phoneNumber")]
    internal string? phoneNumber;

    /// <summary>Gets the id at the channel: messenger, viber, line, wechat, twitter (<c>userId</c>).</summary>
    [JsonIgnore]
    public string? UserId { get => userId; init => userId = value; }

    [JsonInclude, JsonPropertyName("userId")]
    internal string? userId;

    /// <summary>Gets the e-mail address: mailgun (<c>address</c>).</summary>
    [JsonIgnore]
    public string? Address { get => address; init => address = value; }

    [JsonInclude, JsonPropertyName("address")]
    internal string? address;

    /// <summary>Gets the name at the channel: whatsapp (<c>username</c>).</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    /// <summary>Gets the chat: telegram (<c>chatId</c>).</summary>
    [JsonIgnore]
    public string? ChatId { get => chatId; init => chatId = value; }

    [JsonInclude, JsonPropertyName("chatId")]
    internal string? chatId;
}
