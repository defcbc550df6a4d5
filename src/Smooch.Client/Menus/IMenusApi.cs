using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of persistent menus.</summary>
internal interface IMenusApi
{
    [Get("/menu")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<MenuResponse> GetAsync(CancellationToken cancellationToken);

    [Put("/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<MenuResponse> UpdateAsync([Body(Compression = RequestCompression.None)] NewMenu menu, CancellationToken cancellationToken);

    [Delete("/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteAsync(CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Safe, Accepts = Callers.Server)]
    Task<MenuResponse> GetForIntegrationAsync(PathId integrationId, CancellationToken cancellationToken);

    [Post("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Creates, Accepts = Callers.Server)]
    Task<MenuResponse> CreateForIntegrationAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] NewMenu menu,
        CancellationToken cancellationToken);

    [Put("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task<MenuResponse> UpdateForIntegrationAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] NewMenu menu,
        CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}/menu")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Server)]
    Task DeleteForIntegrationAsync(PathId integrationId, CancellationToken cancellationToken);
}
