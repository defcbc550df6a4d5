using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of service accounts and of their keys.</summary>
internal interface IServiceAccountsApi
{
    [Post("/serviceaccounts")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<ServiceAccountResponse> CreateAsync(
        [Body(Compression = RequestCompression.None)] ServiceAccountRequest serviceAccount,
        CancellationToken cancellationToken);

    [Get("/serviceaccounts")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<ServiceAccountsResponse> ListAsync(int? limit, int? offset, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<ServiceAccountResponse> GetAsync(PathId serviceAccountId, CancellationToken cancellationToken);

    [Put("/serviceaccounts/{serviceAccountId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task<ServiceAccountResponse> UpdateAsync(
        PathId serviceAccountId,
        [Body(Compression = RequestCompression.None)] ServiceAccountRequest update,
        CancellationToken cancellationToken);

    [Delete("/serviceaccounts/{serviceAccountId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteAsync(PathId serviceAccountId, CancellationToken cancellationToken);

    [Post("/serviceaccounts/{serviceAccountId}/keys")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<KeyResponse> CreateKeyAsync(
        PathId serviceAccountId,
        [Body(Compression = RequestCompression.None)] NewKeyRequest key,
        CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}/keys")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeysResponse> ListKeysAsync(PathId serviceAccountId, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}/keys/{keyId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeyResponse> GetKeyAsync(PathId serviceAccountId, PathId keyId, CancellationToken cancellationToken);

    [Delete("/serviceaccounts/{serviceAccountId}/keys/{keyId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteKeyAsync(PathId serviceAccountId, PathId keyId, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}/keys/{keyId}/jwt")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<JwtResponse> GetJwtAsync(PathId serviceAccountId, PathId keyId, CancellationToken cancellationToken);
}
