using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A confirmed payment (webhooks reference: payment).</summary>
public sealed record WebhookPayment : SmoochModel
{
    /// <summary>Gets the channel on which it was made (<c>source</c>).</summary>
    [JsonIgnore]
    public MessageSource? Source { get => source; init => source = value; }

    [JsonInclude, JsonPropertyName("source")]
    internal MessageSource? source;

    /// <summary>Gets the message of the button (<c>message</c>).</summary>
    [JsonIgnore]
    public Message? Message { get => message; init => message = value; }

    [JsonInclude, JsonPropertyName("message")]
    internal Message? message;

    /// <summary>Gets the button, a <see cref="BuyAction"/> that is paid now (<c>action</c>).</summary>
    [JsonIgnore]
    public MessageAction? Action { get => action; init => action = value; }

    [JsonInclude, JsonPropertyName("action")]
    internal MessageAction? action;

    /// <summary>Gets the charge at Stripe (<c>charge</c>).</summary>
    [JsonIgnore]
    public PaymentCharge? Charge { get => charge; init => charge = value; }

    [JsonInclude, JsonPropertyName("charge")]
    internal PaymentCharge? charge;
}
