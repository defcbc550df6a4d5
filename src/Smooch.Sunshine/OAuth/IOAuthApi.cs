using Refit;

namespace Smooch.Sunshine;

/// <summary>The operations of OAuth.</summary>
internal interface IOAuthApi
{
    [Post("/oauth/token")]
    [Operation(RetryClass.Creates, Accepts = Scopes.Integration)]
    Task<OAuthToken> GetTokenAsync(
        [Body(Compression = RequestCompression.None)] OAuthCodeExchange exchange,
        CancellationToken cancellationToken);

    [Delete("/oauth/authorization")]
    [Operation(RetryClass.Idempotent, Accepts = Scopes.Integration)]
    Task RevokeAsync(CancellationToken cancellationToken);

    [Get("/v2/tokenInfo")]
    [Operation(RetryClass.Safe, Accepts = Scopes.Integration)]
    Task<AppResponse> GetTokenInfoAsync(CancellationToken cancellationToken);
}
