namespace Smooch;

/// <summary>The credential of one app, resolved when a request is sent.</summary>
internal sealed class ResolvedCredential(string appId, CredentialCache cache) : IRequestCredential
{
    public async ValueTask ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var credential = await cache.GetAsync(appId, cancellationToken).ConfigureAwait(false);
        credential.Apply(request, timeProvider);
    }

    public void OnUnauthorized() => cache.Forget(appId);
}
