using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of the apps of an account and of their keys.</summary>
internal interface IAppsApi
{
    [Post("/apps")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<AppResponse> CreateAsync([Body(Compression = RequestCompression.None)] NewApp app, CancellationToken cancellationToken);

    [Get("/apps")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<AppsResponse> ListAsync(int? limit, int? offset, string? serviceAccountId, CancellationToken cancellationToken);

    [Get("/apps/{appId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<AppResponse> GetAsync(PathId appId, CancellationToken cancellationToken);

    [Put("/apps/{appId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task<AppResponse> UpdateAsync(
        PathId appId,
        [Body(Compression = RequestCompression.None)] AppUpdate update,
        CancellationToken cancellationToken);

    [Delete("/apps/{appId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteAsync(PathId appId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/sdks")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Account)]
    Task<SdkIds> GetSdkIdsAsync(PathId appId, CancellationToken cancellationToken);

    [Post("/apps/{appId}/keys")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<KeyResponse> CreateKeyAsync(
        PathId appId,
        [Body(Compression = RequestCompression.None)] NewKeyRequest key,
        CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeysResponse> ListKeysAsync(PathId appId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys/{keyId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeyResponse> GetKeyAsync(PathId appId, PathId keyId, CancellationToken cancellationToken);

    [Delete("/apps/{appId}/keys/{keyId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteKeyAsync(PathId appId, PathId keyId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys/{keyId}/jwt")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<JwtResponse> GetJwtAsync(PathId appId, PathId keyId, CancellationToken cancellationToken);
}
