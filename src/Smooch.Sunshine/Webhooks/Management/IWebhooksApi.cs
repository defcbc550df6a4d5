using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of webhooks.</summary>
internal interface IWebhooksApi
{
    [Post("/integrations/{integrationId}/webhooks")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<WebhookResponse> CreateAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] NewWebhook webhook,
        CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/webhooks")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<WebhooksResponse> ListAsync(PathId integrationId, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/webhooks/{webhookId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<WebhookResponse> GetAsync(PathId integrationId, PathId webhookId, CancellationToken cancellationToken);

    [Patch("/integrations/{integrationId}/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task<WebhookResponse> UpdateAsync(
        PathId integrationId,
        PathId webhookId,
        [Body(Compression = RequestCompression.None)] WebhookUpdate update,
        CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task DeleteAsync(PathId integrationId, PathId webhookId, CancellationToken cancellationToken);
}
