using System.Net;

namespace Smooch;

/// <summary>
/// Adds the credential, and only to requests to the configured origin. It is the last handler, so that each attempt has a fresh credential,
/// and it detects a handler before it that sends a request twice.
/// </summary>
internal sealed class CredentialHandler(TimeProvider timeProvider) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Attempt.Of(request) is not { } attempt)
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        attempt.Pass();
        var target = attempt.Call.Target;
        var credential = IsOfTarget(request.RequestUri, attempt.Call) ? target.Credential : null;
        if (credential is not null)
            await credential.ApplyAsync(request, timeProvider, cancellationToken).ConfigureAwait(false);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        attempt.Passed(response.StatusCode);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            credential?.OnUnauthorized();
        return response;
    }

    private static bool IsOfTarget(Uri? url, CallContext call) =>
        ReferenceEquals(url, call.Url) || (url is not null && call.Target.IsSameOrigin(url));
}
