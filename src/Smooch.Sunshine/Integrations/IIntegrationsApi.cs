using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of integrations and of the keys of custom ones.</summary>
internal interface IIntegrationsApi
{
    [Post("/integrations")]
    [Operation(RetryClass.Creates, Accepts = Scopes.App)]
    Task<IntegrationResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] NewIntegration integration,
        CancellationToken cancellationToken);

    [Get("/integrations")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<IntegrationsResponse> ListAsync(
        [AliasAs("filter[types]"), Query, Encoded] string? types,
        [AliasAs("page[after]")] string? after,
        [AliasAs("page[size]")] int? size,
        CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<IntegrationResponse> GetAsync(PathId integrationId, CancellationToken cancellationToken);

    [Patch("/integrations/{integrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task<IntegrationResponse> UpdateAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] IntegrationUpdate update,
        CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task DeleteAsync(PathId integrationId, CancellationToken cancellationToken);

    [Post("/integrations/{integrationId}/keys")]
    [Operation(RetryClass.Creates, Accepts = Scopes.App)]
    Task<ApiKeyResponse> CreateKeyAsync(
        PathId integrationId,
        [Body(Compression = RequestCompression.None)] NewApiKey key,
        CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/keys")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<ApiKeysResponse> ListKeysAsync(PathId integrationId, CancellationToken cancellationToken);

    [Get("/integrations/{integrationId}/keys/{keyId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<ApiKeyResponse> GetKeyAsync(PathId integrationId, PathId keyId, CancellationToken cancellationToken);

    [Delete("/integrations/{integrationId}/keys/{keyId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task DeleteKeyAsync(PathId integrationId, PathId keyId, CancellationToken cancellationToken);
}
