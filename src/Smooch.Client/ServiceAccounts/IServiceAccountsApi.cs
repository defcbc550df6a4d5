namespace Smooch.Client;

/// <summary>The wire of service accounts and of their keys (reference: management).</summary>
[WireJsonContext(typeof(AccountJsonContext))]
internal interface IServiceAccountsApi
{
    [Post("/serviceaccounts")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<ServiceAccountResponse> CreateAsync([Body] ServiceAccountRequest serviceAccount, CancellationToken cancellationToken);

    [Get("/serviceaccounts")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<ServiceAccountsResponse> ListAsync([Query] int? limit, [Query] int? offset, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<ServiceAccountResponse> GetAsync(string serviceAccountId, CancellationToken cancellationToken);

    [Put("/serviceaccounts/{serviceAccountId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task<ServiceAccountResponse> UpdateAsync(string serviceAccountId, [Body] ServiceAccountRequest update, CancellationToken cancellationToken);

    [Delete("/serviceaccounts/{serviceAccountId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteAsync(string serviceAccountId, CancellationToken cancellationToken);

    [Post("/serviceaccounts/{serviceAccountId}/keys")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<KeyResponse> CreateKeyAsync(string serviceAccountId, [Body] NewKeyRequest key, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}/keys")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeysResponse> ListKeysAsync(string serviceAccountId, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}/keys/{keyId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeyResponse> GetKeyAsync(string serviceAccountId, string keyId, CancellationToken cancellationToken);

    [Delete("/serviceaccounts/{serviceAccountId}/keys/{keyId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteKeyAsync(string serviceAccountId, string keyId, CancellationToken cancellationToken);

    [Get("/serviceaccounts/{serviceAccountId}/keys/{keyId}/jwt")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<JwtResponse> GetJwtAsync(string serviceAccountId, string keyId, CancellationToken cancellationToken);
}
