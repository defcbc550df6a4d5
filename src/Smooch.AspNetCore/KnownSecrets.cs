namespace Smooch.AspNetCore;

/// <summary>The secrets at one moment: those of the options, and those that were added.</summary>
internal sealed class KnownSecrets(SmoochWebhookOptions options, WebhookSecret[] added)
{
    private readonly WebhookSecret[] secrets = [.. options.Secrets, .. added];
    private readonly SmoochSecret[] all = [.. options.Secrets.Concat(added).Select(known => known.Secret)];

    public SmoochWebhookOptions Options => options;

    public WebhookSecret[] Added => added;

    public bool Any => all.Length > 0;

    /// <summary>Whether a key is a secret of any app: enough to read on.</summary>
    public WebhookVerdict Verify(string? key) => WebhookVerifier.Verify(key, all);

    /// <summary>Whether a key vouches for an app. Events of 2015 name none, so there any secret does.</summary>
    public bool VouchFor(string? key, string? appId) => WebhookVerifier.Verify(key, Of(appId)) == WebhookVerdict.Valid;

    private SmoochSecret[] Of(string? appId) => appId is null || Array.TrueForAll(secrets, known => known.AppId is null)
        ? all
        : [.. secrets.Where(known => known.AppId is null || known.AppId == appId).Select(known => known.Secret)];
}
