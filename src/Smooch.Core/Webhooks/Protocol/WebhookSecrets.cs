namespace Smooch;

/// <summary>
/// The secrets of the webhooks of one API: those of the options, and those that the program adds at run time, for example after it has
/// created its webhook. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// var webhook = await smooch.Webhooks.CreateAsync(url, triggers);
/// app.Services.GetRequiredService&lt;SmoochWebhooks>().Secrets.Add(webhook.Secret);
/// </code>
/// </example>
public sealed class WebhookSecrets
{
    private readonly object gate = new();
    private readonly Func<ApiKeyWebhookOptions> options;
    private WebhookSecret[] added = [];
    private volatile KnownSecrets? known;

    internal WebhookSecrets(Func<ApiKeyWebhookOptions> options) => this.options = options;

    /// <summary>Adds a secret; calls with it are accepted from now on.</summary>
    /// <param name="secret">The secret of a webhook; whitespace around it is ignored.</param>
    /// <param name="appId">The app whose events the secret is valid for; null for any app.</param>
    /// <param name="webhookId">
    /// The id of the webhook; null to treat all webhooks of the app as one sender. See <see cref="ApiKeyWebhookOptions.AddSecret"/>.
    /// </param>
    /// <exception cref="ArgumentException">The secret is empty.</exception>
    public void Add(SmoochSecret secret, string? appId = null, string? webhookId = null)
    {
        var trimmed = Trim(secret);
        if (trimmed.IsEmpty)
            throw new ArgumentException("The secret is empty. Creating, getting or listing webhooks returns it.", nameof(secret));
        lock (gate)
            added = [.. added, new WebhookSecret(trimmed, appId, webhookId)];
    }

    /// <summary>
    /// Removes a secret that was added here, for example when its webhook is deleted. Secrets of the options are not removed.
    /// </summary>
    /// <param name="secret">The secret.</param>
    /// <returns>True when the secret was removed.</returns>
    public bool Remove(SmoochSecret secret)
    {
        var trimmed = Trim(secret);
        lock (gate)
        {
            var before = added.Length;
            added = Array.FindAll(added, known => known.Secret != trimmed);
            return added.Length < before;
        }
    }

    /// <summary>The current secrets of the options and those that were added.</summary>
    internal KnownSecrets Current
    {
        get
        {
            var now = Volatile.Read(ref added);
            var current = options();
            var seen = known;
            if (seen?.Options != current || seen.Added != now)
                known = seen = new KnownSecrets(current, now);
            return seen;
        }
    }

    internal static SmoochSecret Trim(SmoochSecret secret) => new(secret.Reveal().Trim());
}
