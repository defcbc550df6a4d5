namespace Smooch.Client;

/// <summary>The wire of webhooks (reference: webhooks, menus, templates).</summary>
[WireJsonContext(typeof(WebhooksJsonContext))]
internal interface IWebhooksApi
{
    [Post("/webhooks")]
    [Operation(RetryClass.Creates, Accepts = Callers.ServerOrIntegration)]
    Task<WebhookResponse> CreateAsync([Body] NewWebhook webhook, CancellationToken cancellationToken);

    [Get("/webhooks")]
    [Operation(RetryClass.Safe, Accepts = Callers.ServerOrIntegration)]
    Task<WebhooksResponse> ListAsync(CancellationToken cancellationToken);

    [Get("/webhooks/{webhookId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.ServerOrIntegration)]
    Task<WebhookResponse> GetAsync(string webhookId, CancellationToken cancellationToken);

    [Put("/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.ServerOrIntegration)]
    Task<WebhookResponse> UpdateAsync(string webhookId, [Body] WebhookUpdate update, CancellationToken cancellationToken);

    [Delete("/webhooks/{webhookId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.ServerOrIntegration)]
    Task DeleteAsync(string webhookId, CancellationToken cancellationToken);
}
