namespace Smooch;

/// <summary>The options of webhooks whose calls carry the secret of the webhook in <c>X-API-Key</c>.</summary>
public abstract class ApiKeyWebhookOptions : WebhookReceiverOptions
{
    private readonly List<WebhookSecret> secrets = [];

    internal IReadOnlyList<WebhookSecret> Secrets => secrets;

    /// <summary>
    /// Adds the secret that was returned when the webhook was created. While you rotate secrets, add the new one alongside the old one.
    /// </summary>
    /// <remarks>
    /// A program that serves apps of several customers specifies the app of each secret: then the events of one app can never delay or
    /// suppress those of another. The id of the webhook does the same for several senders within one app. Without it, an event that two
    /// webhooks of the app send is handled once.
    /// </remarks>
    /// <example><code>services.AddSmoochWebhooks(o => o.AddSecret(configuration["Smooch:WebhookSecret"]));</code></example>
    /// <param name="secret">
    /// The secret; whitespace around it is ignored. Null or empty adds nothing, and the host does not start when there is no other.
    /// </param>
    /// <param name="appId">The app whose events the secret is valid for; null for any app.</param>
    /// <param name="webhookId">The id of the webhook; null to treat all webhooks of the app as one sender.</param>
    public void AddSecret(string? secret, string? appId = null, string? webhookId = null)
    {
        if (!string.IsNullOrWhiteSpace(secret))
            secrets.Add(new WebhookSecret(new SmoochSecret(secret!.Trim()), appId, webhookId));
    }
}
