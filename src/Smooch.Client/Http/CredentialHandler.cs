namespace Smooch.Client.Http;

/// <summary>Attaches the credential, and only to the configured origin: last in the pipeline, so that each attempt carries a fresh one.</summary>
internal sealed class CredentialHandler(TimeProvider timeProvider) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is WireRequest { Target: { Credential: { } credential } target } && request.RequestUri is { } url && target.IsSameOrigin(url))
            credential.Apply(request, timeProvider);
        return base.SendAsync(request, cancellationToken);
    }
}
