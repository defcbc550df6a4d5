using System.Text.Json.Serialization;

namespace Smooch.Client;

internal sealed record WebhookResponse : SmoochModel, IWireResult
{
    [JsonInclude, JsonPropertyName("webhook")]
    internal Webhook? webhook;

    bool IWireResult.IsComplete => webhook is not null;
}

internal sealed record WebhooksResponse : SmoochModel
{
    [JsonInclude, JsonPropertyName("webhooks")]
    internal IReadOnlyList<Webhook>? webhooks;
}
