using Refit;

namespace Smooch.Client;

/// <summary>The wire of OAuth, below no version (reference: OAuth).</summary>
internal interface IOAuthApi
{
    [Post("/oauth/token")]
    [Operation(RetryClass.Creates)]
    Task<OAuthToken> ExchangeCodeAsync([Body(Compression = RequestCompression.None)] FormBody exchange, CancellationToken cancellationToken);

    [Delete("/oauth/authorization")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Integration)]
    Task RevokeAsync(CancellationToken cancellationToken);
}
