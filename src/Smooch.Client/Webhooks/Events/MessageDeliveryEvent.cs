using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>What became of one message of the business (triggers <c>message:delivery:…</c>; v1.1; webhooks reference: message delivery). SDK clients and some channels tell nothing.</summary>
public abstract record MessageDeliveryEvent : DeliveryEvent
{
    /// <summary>Gets the message, by its id only (<c>message</c>).</summary>
    [JsonIgnore]
    public DeliveredMessage? Message { get => message; init => message = value; }

    [JsonInclude, JsonPropertyName("message")]
    internal DeliveredMessage? message;

    /// <summary>Gets whether no more is told of this message on this channel; false when not said (<c>isFinalEvent</c>).</summary>
    [JsonIgnore]
    public bool IsFinalEvent { get => isFinalEvent ?? false; init => isFinalEvent = value; }

    [JsonInclude, JsonPropertyName("isFinalEvent")]
    internal bool? isFinalEvent;

    /// <summary>Gets what the channel made of it: one message may become several there (<c>externalMessages</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<ExternalMessage> ExternalMessages { get => externalMessages ?? []; init => externalMessages = value; }

    [JsonInclude, JsonPropertyName("externalMessages")]
    internal IReadOnlyList<ExternalMessage>? externalMessages;

    /// <inheritdoc/>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public override IReadOnlyList<string> MessageIds => Message is { } known ? [known.Id] : [];
}
