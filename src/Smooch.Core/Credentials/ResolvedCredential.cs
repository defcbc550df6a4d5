namespace Smooch;

/// <summary>The credential of one app, asked for when it is needed.</summary>
internal sealed class ResolvedCredential(string appId, CredentialCache cache) : IRequestCredential
{
    public async ValueTask ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var credential = await cache.GetAsync(appId, cancellationToken).ConfigureAwait(false);
        credential.Apply(request, timeProvider);
    }

    public bool CanRenew => true;

    public void Refused() => cache.Forget(appId);
}
