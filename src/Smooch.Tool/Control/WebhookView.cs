namespace Smooch.Tool;

/// <summary>What the list of webhooks shows of one. Its secret is not among it.</summary>
internal sealed record WebhookView(string Id, string Target, IReadOnlyList<string> Triggers, string Version, WebhookHealth? Health);
