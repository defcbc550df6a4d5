namespace Smooch.Tool;

/// <summary>Webhooks as the commands print them.</summary>
internal static class WebhookText
{
    public static string Line(RemoteWebhook webhook)
    {
        var integration = webhook.Integration is null ? "" : $"  integration {webhook.Integration}";
        var status = webhook.Status is null ? "" : $"  {webhook.Status}";
        return $"{webhook.Id}  {webhook.Target}  {string.Join(",", webhook.Triggers)}{integration}{status}";
    }

    public static Dictionary<string, object?> Json(RemoteWebhook webhook, bool showsSecret)
    {
        var result = new Dictionary<string, object?>
        {
            ["id"] = webhook.Id,
            ["target"] = webhook.Target,
            ["triggers"] = webhook.Triggers,
            ["integrationId"] = webhook.Integration,
            ["status"] = webhook.Status,
        };
        if (showsSecret)
            result["secret"] = webhook.Secret.Reveal();

        return result;
    }
}
