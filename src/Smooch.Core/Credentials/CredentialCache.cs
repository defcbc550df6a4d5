using System.Collections.Concurrent;

namespace Smooch;

/// <summary>
/// The credentials that a resolver gave, with the JWTs that they hold. Each is asked for once, however many calls need it at once; kept for a
/// while, so that a changed key is noticed; and forgotten when the service refuses it.
/// </summary>
internal sealed class CredentialCache(SmoochCredentialResolver resolver, Func<SmoochCredential, string?> check, TimeSpan lifetime, TimeProvider timeProvider)
{
    /// <summary>The most apps that are remembered: beyond, all are asked for anew.</summary>
    internal const int Capacity = 20_000;

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Gets how many credentials are remembered.</summary>
    internal int Count => entries.Count;

    /// <summary>The credential of an app, asked for when a request leaves.</summary>
    public IRequestCredential ForApp(string appId) => new ResolvedCredential(appId, this);

    public async ValueTask<SmoochCredential> GetAsync(string appId, CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow();
        // One that failed after everybody had given up was told to nobody, and is no answer.
        if (!entries.TryGetValue(appId, out var entry) || now - entry.AskedAt >= lifetime || now < entry.AskedAt || entry.HasFailed)
        {
            if (entries.Count >= Capacity)
                entries.Clear();
            var fresh = new Entry(now, appId, ResolveAsync);
            entry = entry is null
                ? entries.GetOrAdd(appId, fresh)
                : entries.TryUpdate(appId, fresh, entry) ? fresh : entries.GetOrAdd(appId, fresh);
        }

        try
        {
            // Whoever gives up waits no longer; the resolver goes on for the others.
            var resolving = entry.Credential;
            return resolving.IsCompleted ? await resolving.ConfigureAwait(false) : await resolving.UntilAsync(cancellationToken).ConfigureAwait(false);
        }
        catch when (entry.HasFailed)
        {
            Forget(appId, entry);
            throw;
        }
    }

    /// <summary>Asks anew the next time.</summary>
    public void Forget(string appId)
    {
        if (entries.TryGetValue(appId, out var entry) && entry.Credential.IsCompleted)
            Forget(appId, entry);
    }

    private void Forget(string appId, Entry entry) => ((ICollection<KeyValuePair<string, Entry>>)entries).Remove(new(appId, entry));

    private async Task<SmoochCredential> ResolveAsync(string appId)
    {
        var credential = await resolver(appId, CancellationToken.None).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The CredentialResolver gave no credential for the app. Throw an exception of yours instead when the app is not known.");
        if (check(credential) is { } wrong)
            throw new InvalidOperationException($"The CredentialResolver gave a credential that cannot be used. {wrong}");
        return credential;
    }

    private sealed class Entry(DateTimeOffset askedAt, string appId, Func<string, Task<SmoochCredential>> resolve)
    {
        private readonly Lazy<Task<SmoochCredential>> credential = new(() => Observed(resolve(appId)));

        public DateTimeOffset AskedAt { get; } = askedAt;

        public Task<SmoochCredential> Credential => credential.Value;

        public bool HasFailed => credential is { IsValueCreated: true, Value: { IsFaulted: true } or { IsCanceled: true } };

        /// <summary>Those who wait see a failure; when nobody does, it is nobody's.</summary>
        private static Task<SmoochCredential> Observed(Task<SmoochCredential> resolving)
        {
            _ = resolving.ContinueWith(static failed => _ = failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return resolving;
        }
    }
}
