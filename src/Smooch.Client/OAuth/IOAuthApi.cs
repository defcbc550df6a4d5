using Refit;

namespace Smooch.Client;

/// <summary>The HTTP operations of OAuth, whose paths have no API version.</summary>
internal interface IOAuthApi
{
    [Post("/oauth/token")]
    [Operation(RetryClass.Creates)]
    Task<OAuthToken> ExchangeCodeAsync(
        [Body(Compression = RequestCompression.None)] FormBody exchange,
        CancellationToken cancellationToken);

    [Delete("/oauth/authorization")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Integration)]
    Task RevokeAsync(CancellationToken cancellationToken);
}
