namespace Smooch.AspNetCore;

/// <summary>
/// The secrets that are known now: those of the options, and those that the program adds while it runs, say after it has created its webhook.
/// A singleton; safe for use by many threads.
/// </summary>
/// <example><code>secrets.Add((await smooch.Webhooks.CreateAsync(url, triggers)).Secret);</code></example>
public sealed class WebhookSecrets
{
    private readonly object gate = new();
    private WebhookSecret[] added = [];
    private volatile KnownSecrets? known;

    internal WebhookSecrets()
    {
    }

    /// <summary>Adds a secret; calls that carry it are accepted from now on.</summary>
    /// <param name="secret">The secret of a webhook.</param>
    /// <param name="appId">The app whose events it vouches for; all of them when null.</param>
    /// <exception cref="ArgumentException">The secret is empty.</exception>
    public void Add(SmoochSecret secret, string? appId = null)
    {
        if (secret.IsEmpty)
            throw new ArgumentException("The secret is empty. The answer to creating, getting or listing webhooks has it.", nameof(secret));
        lock (gate)
            added = [.. added, new WebhookSecret(secret, appId)];
    }

    /// <summary>Removes a secret that was added here, say when its webhook is deleted; those of the options stay.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(SmoochSecret secret)
    {
        lock (gate)
        {
            var before = added.Length;
            added = Array.FindAll(added, known => known.Secret != secret);
            return added.Length < before;
        }
    }

    /// <summary>What is known now, of the options and of what was added.</summary>
    internal KnownSecrets Known(SmoochWebhookOptions options)
    {
        var now = Volatile.Read(ref added);
        var seen = known;
        if (seen?.Options != options || seen.Added != now)
            known = seen = new KnownSecrets(options, now);
        return seen;
    }
}
