namespace Smooch.Client;

/// <summary>The wire of OAuth, below no version (reference: OAuth).</summary>
[WireJsonContext(typeof(OAuthJsonContext))]
internal interface IOAuthApi
{
    [Post("/oauth/token")]
    [Operation(RetryClass.Creates)]
    Task<OAuthToken> ExchangeCodeAsync([Body(BodySerializationMethod.UrlEncoded)] OAuthCodeExchange exchange, CancellationToken cancellationToken);

    [Delete("/oauth/authorization")]
    [Operation(RetryClass.Idempotent, Accepts = Callers.Integration)]
    Task RevokeAsync(CancellationToken cancellationToken);
}
