using System.Collections.Concurrent;

namespace Smooch;

/// <summary>
/// Caches the credentials that a resolver returned, with the JWTs that they sign. Concurrent calls share one call of the resolver. An entry
/// expires, so that a changed key is noticed, and is removed when the service rejects its credential.
/// </summary>
internal sealed class CredentialCache(
    SmoochCredentialResolver resolver,
    Func<SmoochCredential, string?> check,
    TimeSpan lifetime,
    TimeProvider timeProvider)
{
    /// <summary>The maximum number of cached apps. When it is reached, the cache is cleared.</summary>
    internal const int Capacity = 20_000;

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Gets the number of cached credentials.</summary>
    internal int Count => entries.Count;

    /// <summary>Returns the credential of an app; it is resolved when a request is sent.</summary>
    public IRequestCredential ForApp(string appId) => new ResolvedCredential(appId, this);

    public async ValueTask<SmoochCredential> GetAsync(string appId, CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow();
        // A failure that no caller has observed must not be returned to a later caller.
        if (!entries.TryGetValue(appId, out var entry) || now - entry.AskedAt >= lifetime || now < entry.AskedAt || entry.HasFailed)
        {
            if (entries.Count >= Capacity)
                entries.Clear();
            var fresh = new Entry(now, appId, ResolveAsync);
            entry = entry is not null && entries.TryUpdate(appId, fresh, entry) ? fresh : entries.GetOrAdd(appId, fresh);
        }

        try
        {
            // A caller that cancels stops waiting; the resolver continues for the other callers.
            var resolving = entry.Credential;
            return resolving.IsCompleted
                ? await resolving.ConfigureAwait(false)
                : await resolving.UntilAsync(cancellationToken).ConfigureAwait(false);
        }
        catch when (entry.HasFailed)
        {
            Forget(appId, entry);
            throw;
        }
    }

    /// <summary>Removes the credential of an app, so that the next call resolves it again.</summary>
    public void Forget(string appId)
    {
        if (entries.TryGetValue(appId, out var entry) && entry.Credential.IsCompleted)
            Forget(appId, entry);
    }

    private void Forget(string appId, Entry entry) => ((ICollection<KeyValuePair<string, Entry>>)entries).Remove(new(appId, entry));

    private async Task<SmoochCredential> ResolveAsync(string appId)
    {
        var credential = await resolver(appId, CancellationToken.None).ConfigureAwait(false)
            ?? throw new InvalidOperationException(
                "The CredentialResolver returned null. Return a credential, or throw a custom exception when the app is not known.");
        if (check(credential) is { } wrong)
            throw new InvalidOperationException($"The CredentialResolver returned a credential that cannot be used. {wrong}");
        return credential;
    }

    private sealed class Entry(DateTimeOffset askedAt, string appId, Func<string, Task<SmoochCredential>> resolve)
    {
        private readonly Lazy<Task<SmoochCredential>> credential = new(() => Observed(resolve(appId)));

        public DateTimeOffset AskedAt { get; } = askedAt;

        public Task<SmoochCredential> Credential => credential.Value;

        public bool HasFailed => credential is { IsValueCreated: true, Value: { IsFaulted: true } or { IsCanceled: true } };

        /// <summary>
        /// Marks a failure as observed: when every caller has cancelled, it must not raise <c>UnobservedTaskException</c>.
        /// </summary>
        private static Task<SmoochCredential> Observed(Task<SmoochCredential> resolving)
        {
            _ = resolving.ContinueWith(
                static failed => _ = failed.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            return resolving;
        }
    }
}
