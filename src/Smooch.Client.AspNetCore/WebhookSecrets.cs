using Smooch.Client.Webhooks;

namespace Smooch.Client.AspNetCore;

/// <summary>
/// The secrets that are known now: those of the options, and those that the program adds while it runs, say after it has created its webhook.
/// A singleton; safe for use by many threads.
/// </summary>
/// <example><code>secrets.Add((await smooch.Webhooks.CreateAsync(url, triggers)).Secret);</code></example>
public sealed class WebhookSecrets
{
    private readonly object gate = new();
    private WebhookSecret[] added = [];

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

    internal bool Any(SmoochWebhookOptions options) => options.Secrets.Count + Volatile.Read(ref added).Length > 0;

    /// <summary>Whether a key is a secret of any app: enough to read on.</summary>
    internal WebhookVerdict Verify(string? key, SmoochWebhookOptions options) => WebhookVerifier.Verify(key, Of(options, static _ => true));

    /// <summary>Whether a key vouches for an app, and still does: reading the body takes as long as the sender likes. Events of 2015 name no app, so there any secret does.</summary>
    internal bool VouchesFor(string? key, string? appId, SmoochWebhookOptions options) =>
        WebhookVerifier.Verify(key, Of(options, secret => appId is null || secret.AppId is null || secret.AppId == appId)) == WebhookVerdict.Valid;

    private List<SmoochSecret> Of(SmoochWebhookOptions options, Predicate<WebhookSecret> counts)
    {
        var secrets = new List<SmoochSecret>();
        foreach (var known in options.Secrets)
        {
            if (counts(known))
                secrets.Add(known.Secret);
        }

        foreach (var known in Volatile.Read(ref added))
        {
            if (counts(known))
                secrets.Add(known.Secret);
        }

        return secrets;
    }
}
