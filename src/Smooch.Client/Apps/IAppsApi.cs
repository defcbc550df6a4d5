namespace Smooch.Client;

/// <summary>The wire of the apps of an account and of their keys (reference: management).</summary>
[WireJsonContext(typeof(AccountJsonContext))]
internal interface IAppsApi
{
    [Post("/apps")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<AppResponse> CreateAsync([Body] NewApp app, CancellationToken cancellationToken);

    [Get("/apps")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<AppsResponse> ListAsync([Query] int? limit, [Query] int? offset, [Query] string? serviceAccountId, CancellationToken cancellationToken);

    [Get("/apps/{appId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<AppResponse> GetAsync(string appId, CancellationToken cancellationToken);

    [Put("/apps/{appId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task<AppResponse> UpdateAsync(string appId, [Body] AppUpdate update, CancellationToken cancellationToken);

    [Delete("/apps/{appId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteAsync(string appId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/sdks")]
    [Operation(RetryClass.Safe, Versions = "v1.1", Accepts = Callers.Account)]
    Task<SdkIds> GetSdkIdsAsync(string appId, CancellationToken cancellationToken);

    [Post("/apps/{appId}/keys")]
    [Operation(RetryClass.Creates, Accepts = Callers.Account)]
    Task<KeyResponse> CreateKeyAsync(string appId, [Body] NewKeyRequest key, CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeysResponse> ListKeysAsync(string appId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys/{keyId}")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<KeyResponse> GetKeyAsync(string appId, string keyId, CancellationToken cancellationToken);

    [Delete("/apps/{appId}/keys/{keyId}")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Account)]
    Task DeleteKeyAsync(string appId, string keyId, CancellationToken cancellationToken);

    [Get("/apps/{appId}/keys/{keyId}/jwt")]
    [Operation(RetryClass.Safe, Accepts = Callers.Account)]
    Task<JwtResponse> GetJwtAsync(string appId, string keyId, CancellationToken cancellationToken);
}
