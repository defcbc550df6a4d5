using Refit;

namespace Smooch.MessageBird;

/// <summary>The wire of webhooks.</summary>
internal interface IWebhooksApi
{
    [Post("/webhooks")]
    [Operation(RetryClass.Creates, Accepts = Callers.AccessKey)]
    Task<Webhook> CreateAsync([Body(Compression = RequestCompression.None)] NewWebhook webhook, CancellationToken cancellationToken);

    [Get("/webhooks")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<WebhookPage> ListAsync(int limit, int offset, CancellationToken cancellationToken);

    [Get("/webhooks/{webhookId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.AccessKey)]
    Task<Webhook> GetAsync(PathId webhookId, CancellationToken cancellationToken);

    [Patch("/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.AccessKey)]
    Task<Webhook> UpdateAsync(
        PathId webhookId, [Body(Compression = RequestCompression.None)] WebhookUpdate update, CancellationToken cancellationToken);

    [Delete("/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.AccessKey)]
    Task DeleteAsync(PathId webhookId, CancellationToken cancellationToken);
}
