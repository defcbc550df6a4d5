using System.Net;

namespace Smooch;

/// <summary>
/// The last handler before the connection: adds the credential, and only to requests to the configured origin, so that each attempt has a
/// fresh one; detects a handler before it that sends a request twice; requests compressed responses and decompresses them. It is one
/// handler because each asynchronous one costs time in every call.
/// </summary>
/// <param name="timeProvider">The clock of the credentials.</param>
/// <param name="decompresses">Whether to decompress, above a platform handler that does not.</param>
internal sealed class WireHandler(TimeProvider timeProvider, bool decompresses) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var attempt = Attempt.Of(request);
        IRequestCredential? credential = null;
        if (attempt is not null)
        {
            attempt.Pass();
            credential = IsOfTarget(request.RequestUri, attempt.Call) ? attempt.Call.Target.Credential : null;
            if (credential is not null)
                await credential.ApplyAsync(request, timeProvider, cancellationToken).ConfigureAwait(false);
        }

        if (decompresses)
            GzipContent.Accept(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (decompresses)
            GzipContent.Decompress(response);
        attempt?.Passed(response.StatusCode);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            credential?.OnUnauthorized();
        return response;
    }

    private static bool IsOfTarget(Uri? url, CallContext call) =>
        ReferenceEquals(url, call.Url) || (url is not null && call.Target.IsSameOrigin(url));
}
