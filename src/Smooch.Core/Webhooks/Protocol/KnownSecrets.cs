namespace Smooch;

/// <summary>The secrets at one moment: those of the options, and those that were added.</summary>
internal sealed class KnownSecrets(ApiKeyWebhookOptions options, WebhookSecret[] added)
{
    private readonly WebhookSecret[] secrets = [.. options.Secrets, .. added];
    private readonly SmoochSecret[] all = [.. options.Secrets.Concat(added).Select(known => known.Secret)];
    private WebhookIdentity? latest;

    public ApiKeyWebhookOptions Options => options;

    public WebhookSecret[] Added => added;

    public bool Any => all.Length > 0;

    /// <summary>Whether a key is a secret of any app: enough to read on.</summary>
    public WebhookVerificationResult Verify(string? key) => WebhookVerifier.Verify(key, all);

    /// <summary>The identity that a key has for an event of an app and webhook; null when it is not valid for them. Events of 2015 name no app: any secret is valid for those.</summary>
    public WebhookIdentity? Identify(string? key, string? appId, string? webhookId)
    {
        var (match, found) = (default(WebhookSecret), false);
        foreach (var known in secrets)
        {
            // Every secret is compared. One that names its app says more than one that is valid for all.
            if (WebhookVerifier.IsSame(key, known.Secret) && known.IsValidFor(appId, webhookId) && (!found || match.AppId is null))
                (match, found) = (known, true);
        }

        return found ? Identity(match.AppId ?? appId, match.WebhookId) : null;
    }

    // Most programs serve one app: its identity is made once.
    private WebhookIdentity Identity(string? appId, string? webhookId)
    {
        if (latest is not { } identity || identity.AppId != appId || identity.WebhookId != webhookId)
            latest = identity = new WebhookIdentity(appId, webhookId);
        return identity;
    }
}
