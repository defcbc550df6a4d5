using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A tap on a postback button or menu item (webhooks reference: postback).</summary>
public sealed record WebhookPostback : SmoochModel
{
    /// <summary>Gets the message of the button; absent for menu items (<c>message</c>).</summary>
    [JsonIgnore]
    public Message? Message { get => message; init => message = value; }

    [JsonInclude, JsonPropertyName("message")]
    internal Message? message;

    /// <summary>Gets the button; trust its payload, the label may differ (<c>action</c>).</summary>
    [JsonIgnore]
    public MessageAction? Action { get => action; init => action = value; }

    [JsonInclude, JsonPropertyName("action")]
    internal MessageAction? action;
}
