using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of users.</summary>
internal interface IUsersApi
{
    [Post("/users")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Any)]
    Task<UserResponse> CreateAsync([Body(Compression = RequestCompression.None)] NewUser user, CancellationToken cancellationToken);

    [Get("/users")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<UsersResponse> ListAsync(
        [AliasAs("filter[identities.email]")] string email,
        string? brandId,
        CancellationToken cancellationToken);

    [Get("/users/{userId}")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Any)]
    Task<UserResponse> GetAsync(PathId userId, string? brandId, CancellationToken cancellationToken);

    [Patch("/users/{userId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task<UserResponse> UpdateAsync(
        PathId userId,
        [Body(Compression = RequestCompression.None)] UserUpdate update,
        string? brandId,
        CancellationToken cancellationToken);

    [Delete("/users/{userId}")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task DeleteAsync(PathId userId, string? brandId, CancellationToken cancellationToken);

    [Delete("/users/{userId}/personalinformation")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task<UserResponse> DeletePersonalInformationAsync(PathId userId, string? brandId, CancellationToken cancellationToken);

    [Post("/users/{zendeskId}/sync")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Any)]
    Task<UserResponse> SyncAsync(
        PathId zendeskId,
        [Body(Compression = RequestCompression.None)] UserSync sync,
        CancellationToken cancellationToken);
}
