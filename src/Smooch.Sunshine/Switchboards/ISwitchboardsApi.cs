using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of switchboards and of their integrations.</summary>
internal interface ISwitchboardsApi
{
    [Post("/switchboards")]
    [Operation(RetryClass.Creates, Accepts = Scopes.App)]
    Task<SwitchboardResponse> CreateAsync(CancellationToken cancellationToken);

    [Get("/switchboards")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<SwitchboardsResponse> ListAsync(CancellationToken cancellationToken);

    [Patch("/switchboards/{switchboardId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task<SwitchboardResponse> UpdateAsync(
        PathId switchboardId,
        [Body(Compression = RequestCompression.None)] SwitchboardUpdate update,
        CancellationToken cancellationToken);

    [Delete("/switchboards/{switchboardId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task DeleteAsync(PathId switchboardId, CancellationToken cancellationToken);

    [Post("/switchboards/{switchboardId}/switchboardIntegrations")]
    [Operation(RetryClass.Creates, Accepts = Scopes.App)]
    Task<SwitchboardIntegrationResponse> CreateIntegrationAsync(
        PathId switchboardId,
        [Body(Compression = RequestCompression.None)] NewSwitchboardIntegration integration,
        CancellationToken cancellationToken);

    [Get("/switchboards/{switchboardId}/switchboardIntegrations")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<SwitchboardIntegrationsResponse> ListIntegrationsAsync(PathId switchboardId, CancellationToken cancellationToken);

    [Patch("/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task<SwitchboardIntegrationResponse> UpdateIntegrationAsync(
        PathId switchboardId,
        PathId switchboardIntegrationId,
        [Body(Compression = RequestCompression.None)] SwitchboardIntegrationUpdate update,
        CancellationToken cancellationToken);

    [Delete("/switchboards/{switchboardId}/switchboardIntegrations/{switchboardIntegrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task DeleteIntegrationAsync(PathId switchboardId, PathId switchboardIntegrationId, CancellationToken cancellationToken);
}
