using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A channel took messages (trigger <c>delivery:success</c>; v1 since 2016). It tells nothing of the device.</summary>
public sealed record DeliverySuccessEvent : DeliveryEvent
{
    /// <summary>Gets the whole messages (<c>messages</c>).</summary>
    [JsonIgnore]
    public IReadOnlyList<Message> Messages { get => messages ?? []; init => messages = value; }

    [JsonInclude, JsonPropertyName("messages")]
    internal IReadOnlyList<Message>? messages;

    /// <inheritdoc/>
    [JsonIgnore, JsonPropertyName(WireName.None)]
    public override IReadOnlyList<string> MessageIds => [.. Messages.Select(message => message?.Id ?? "")];

    private protected override WebhookTrigger Kind => WebhookTrigger.DeliverySuccess;
}
