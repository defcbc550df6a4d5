using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of webhooks.</summary>
internal interface IWebhooksApi
{
    [Post("/webhooks")]
    [Operation(RetryClass.Creates, Accepts = Callers.ServerOrIntegration)]
    Task<WebhookResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewWebhook webhook,
        CancellationToken cancellationToken);

    [Get("/webhooks")]
    [Operation(RetryClass.Safe, Accepts = Callers.ServerOrIntegration)]
    Task<WebhooksResponse> ListAsync(CancellationToken cancellationToken);

    [Get("/webhooks/{webhookId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.ServerOrIntegration)]
    Task<WebhookResponse> GetAsync(PathId webhookId, CancellationToken cancellationToken);

    [Put("/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.ServerOrIntegration)]
    Task<WebhookResponse> UpdateAsync(
        PathId webhookId,
        [Body(Compression = RequestCompression.None)] WebhookUpdate update,
        CancellationToken cancellationToken);

    [Delete("/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.ServerOrIntegration)]
    Task DeleteAsync(PathId webhookId, CancellationToken cancellationToken);
}
