using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A channel refused messages (trigger <c>delivery:failure</c>; v1 since 2016).</summary>
public sealed record DeliveryFailureEvent : DeliveryEvent
{
    /// <summary>Gets the whole messages (<c>messages</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<Message> Messages { get => messages ?? []; init => messages = value; }

    [JsonInclude, JsonPropertyName("messages")]
    internal IReadOnlyList<Message>? messages;

    /// <inheritdoc/>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public override IReadOnlyList<string> MessageIds => [.. Messages.Select(message => message?.Id ?? "")];

    private protected override WebhookTrigger Kind => WebhookTrigger.DeliveryFailure;
}
