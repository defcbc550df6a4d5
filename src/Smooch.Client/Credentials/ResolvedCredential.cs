using Smooch.Client.Http;

namespace Smooch.Client;

/// <summary>The credential of one app, asked for when it is needed.</summary>
internal sealed class ResolvedCredential(string appId, CredentialCache cache) : IRequestCredential
{
    public ValueTask ApplyAsync(HttpRequestMessage request, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        var credential = cache.GetAsync(appId, cancellationToken);
        if (!credential.IsCompletedSuccessfully)
            return SlowlyAsync(credential.AsTask(), request, timeProvider);
        credential.Result.Apply(request, timeProvider);
        return default;
    }

    public bool MindsRefusal => true;

    public void Refused() => cache.Forget(appId);

    private static async ValueTask SlowlyAsync(Task<SmoochCredential> resolving, HttpRequestMessage request, TimeProvider timeProvider)
    {
        var credential = await resolving.ConfigureAwait(false);
        credential.Apply(request, timeProvider);
    }
}
