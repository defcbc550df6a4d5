namespace Smooch;

/// <summary>A secret, and the app and webhook for whose events it is valid; null for any.</summary>
internal readonly record struct WebhookSecret(SmoochSecret Secret, string? AppId, string? WebhookId)
{
    public bool IsValidFor(string? appId, string? webhookId) =>
        (AppId is null || appId is null || AppId == appId) && (WebhookId is null || webhookId is null || WebhookId == webhookId);
}
