namespace Smooch.Tool;

/// <summary>A webhook in the list of the page, without its secret.</summary>
internal sealed record WebhookView(string Id, string Target, IReadOnlyList<string> Triggers, string Version, WebhookHealth? Health);
