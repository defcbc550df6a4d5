namespace Smooch.Client;

/// <summary>The wire of persistent menus (reference: webhooks, menus, templates).</summary>
[WireJsonContext(typeof(MenusJsonContext))]
internal interface IMenusApi
{
    [Get("/menu")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<MenuResponse> GetAsync(CancellationToken cancellationToken);

    [Put("/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<MenuResponse> UpdateAsync([Body] NewMenu menu, CancellationToken cancellationToken);

    [Delete("/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<MenuResponse> GetForIntegrationAsync(string integrationId, CancellationToken cancellationToken);

    [Post("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<MenuResponse> CreateForIntegrationAsync(string integrationId, [Body] NewMenu menu, CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<MenuResponse> UpdateForIntegrationAsync(string integrationId, [Body] NewMenu menu, CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteForIntegrationAsync(string integrationId, CancellationToken cancellationToken);
}
