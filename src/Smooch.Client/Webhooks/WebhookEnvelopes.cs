namespace Smooch.Client;

[JsonModel]
internal sealed partial record WebhookResponse : SmoochModel, ICheckedResult
{
    internal partial Webhook? Webhook { get; init; }
}

[JsonModel]
internal sealed partial record WebhooksResponse : SmoochModel
{
    internal partial IReadOnlyList<Webhook> Webhooks { get; init; }
}
