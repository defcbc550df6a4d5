using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>What the list of webhooks shows of one. Its secret is not among it.</summary>
internal sealed record WebhookView(string Id, string Target, IReadOnlyList<string> Triggers, string Version, WebhookHealth? Health)
{
    public static IReadOnlyList<WebhookView> All(FakeSmooch smooch, Journal journal) =>
    [
        .. smooch.App.Webhooks.Select(webhook => new WebhookView(
            webhook.Id,
            webhook.Target,
            webhook.Triggers,
            webhook.Version,
            journal.HealthOf(webhook.Id))),
    ];
}
