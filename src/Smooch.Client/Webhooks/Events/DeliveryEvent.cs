using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What became of messages of the business (triggers <c>delivery:…</c> of v1 and <c>message:delivery:…</c> of v1.1; webhooks reference: delivery). A handler of this type sees both generations.</summary>
public abstract record DeliveryEvent : SmoochWebhookEvent
{
    /// <summary>Gets the channel that the messages went to (<c>destination</c>).</summary>
    [JsonIgnore]
    public MessageSource? Destination { get => destination; init => destination = value; }

    [JsonInclude, JsonPropertyName("destination")]
    internal MessageSource? destination;

    /// <summary>Gets why they were not delivered; null unless the event is a failure (<c>error</c>).</summary>
    [JsonIgnore]
    public WebhookError? Error { get => error; init => error = value; }

    [JsonInclude, JsonPropertyName("error")]
    internal WebhookError? error;

    /// <summary>Gets the ids of the messages: several are possible in v1, one in v1.1.</summary>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public abstract IReadOnlyList<string> MessageIds { get; }

    private protected override string? NaturalKey => Key(MessageIds, TimeKey);
}
