using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of apps and of their keys.</summary>
internal interface IAppsApi
{
    [Post("/apps")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Account)]
    Task<AppResponse> CreateAsync([Body(Compression = RequestCompression.None)] NewApp app, CancellationToken cancellationToken);

    [Get("/apps")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Account)]
    Task<AppsResponse> ListAsync(
        [AliasAs("filter[serviceAccountId]")] string? serviceAccountId,
        [AliasAs("page[after]")] string? after,
        [AliasAs("page[size]")] int? size,
        CancellationToken cancellationToken);

    [Get("/apps/{appId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.App)]
    Task<AppResponse> GetAsync(PathId appId, CancellationToken cancellationToken);

    [Patch("/apps/{appId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.App)]
    Task<AppResponse> UpdateAsync(
        PathId appId,
        [Body(Compression = RequestCompression.None)] AppUpdate update,
        CancellationToken cancellationToken);

    [Delete("/apps/{appId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Account)]
    Task DeleteAsync(PathId appId, CancellationToken cancellationToken);

    [Post("/apps/{appId}/keys")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Account)]
    Task<ApiKeyResponse> CreateKeyAsync(
        PathId appId,
        [Body(Compression = RequestCompression.None)] NewApiKey key,
        CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Account)]
    Task<ApiKeysResponse> ListKeysAsync(PathId appId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys/{keyId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Account)]
    Task<ApiKeyResponse> GetKeyAsync(PathId appId, PathId keyId, CancellationToken cancellationToken);

    [Delete("/apps/{appId}/keys/{keyId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Account)]
    Task DeleteKeyAsync(PathId appId, PathId keyId, CancellationToken cancellationToken);
}
