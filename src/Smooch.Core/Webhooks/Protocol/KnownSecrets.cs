namespace Smooch;

/// <summary>The current secrets: those of the options, and those that were added.</summary>
internal sealed class KnownSecrets(ApiKeyWebhookOptions options, WebhookSecret[] added)
{
    private readonly WebhookSecret[] secrets = [.. options.Secrets, .. added];
    private readonly SmoochSecret[] all = [.. options.Secrets.Concat(added).Select(known => known.Secret)];
    private WebhookIdentity? latest;

    public ApiKeyWebhookOptions Options => options;

    public WebhookSecret[] Added => added;

    public bool Any => all.Length > 0;

    /// <summary>Returns whether the key of a call is a secret of any app, so that the body may be read.</summary>
    public WebhookVerificationResult Verify(WebhookRequest request)
    {
        var result = WebhookVerifier.Verify(request.GetHeader(WebhookVerifier.HeaderName), all);
        if (result == WebhookVerificationResult.Valid)
            request.VerifiedBy = this;
        return result;
    }

    /// <summary>
    /// Returns the identity of the key of a call for an event of an app and webhook; null when the key is not valid for them. Events of
    /// 2015 name no app: any secret is valid for them.
    /// </summary>
    public WebhookIdentity? Identify(WebhookRequest request, string? appId, string? webhookId)
    {
        // The only secret has been compared before the body was read.
        if (request.VerifiedBy == this && secrets.Length == 1)
        {
            var only = secrets[0];
            return only.IsValidFor(appId, webhookId) ? Identity(only.AppId ?? appId, only.WebhookId) : null;
        }

        var key = request.GetHeader(WebhookVerifier.HeaderName);
        var (match, found) = (default(WebhookSecret), false);
        foreach (var known in secrets)
        {
            // Every secret is compared. A secret with an app is preferred to one that is valid for all apps.
            if (WebhookVerifier.IsSame(key, known.Secret) && known.IsValidFor(appId, webhookId) && (!found || match.AppId is null))
                (match, found) = (known, true);
        }

        return found ? Identity(match.AppId ?? appId, match.WebhookId) : null;
    }

    // Most programs serve one app, so its identity is cached.
    private WebhookIdentity Identity(string? appId, string? webhookId)
    {
        if (latest is not { } identity || identity.AppId != appId || identity.WebhookId != webhookId)
            latest = identity = new WebhookIdentity(appId, webhookId);
        return identity;
    }
}
