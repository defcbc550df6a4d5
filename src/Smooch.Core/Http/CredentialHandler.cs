using System.Net;

namespace Smooch;

/// <summary>Attaches the credential, and only to the configured origin: last in the pipeline, so that each attempt carries a fresh one.</summary>
internal sealed class CredentialHandler(TimeProvider timeProvider) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is not WireRequest { Target: { Credential: { } credential } target } || request.RequestUri is not { } url || !target.IsSameOrigin(url))
            return base.SendAsync(request, cancellationToken);
        var applying = credential.ApplyAsync(request, timeProvider, cancellationToken);
        return applying.IsCompletedSuccessfully && !credential.MindsRefusal
            ? base.SendAsync(request, cancellationToken)
            : SendAsync(applying, request, credential, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(ValueTask applying, HttpRequestMessage request, IRequestCredential credential, CancellationToken cancellationToken)
    {
        await applying.ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            credential.Refused();
        return response;
    }
}
