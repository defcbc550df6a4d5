using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of the clients of users.</summary>
internal interface IClientsApi
{
    [Post("/users/{userId}/clients")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<ClientResponse> CreateAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] NewClient client,
        string? brandId,
        CancellationToken cancellationToken);

    [Get("/users/{userId}/clients")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<ClientsResponse> ListAsync(
        PathId userId,
        [AliasAs("page[after]")] string? after,
        [AliasAs("page[size]")] int? size,
        string? brandId,
        CancellationToken cancellationToken);

    [Delete("/users/{userId}/clients/{clientId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task RemoveAsync(PathId userId, PathId clientId, string? brandId, CancellationToken cancellationToken);
}
