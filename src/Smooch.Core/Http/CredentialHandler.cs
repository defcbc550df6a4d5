using System.Net;

namespace Smooch;

/// <summary>
/// Attaches the credential, and only to the configured origin: last of the handlers, so that each attempt has a fresh one. It also sees
/// whether a handler before it sends a request again that must not be.
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
            credential?.Refused();
        return response;
    }

    private static bool IsOfTarget(Uri? url, CallContext call) => ReferenceEquals(url, call.Url) || (url is not null && call.Target.IsSameOrigin(url));
}
