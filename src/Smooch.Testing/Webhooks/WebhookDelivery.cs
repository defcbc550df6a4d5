namespace Smooch.Testing;

/// <summary>One event on its way to one webhook.</summary>
internal sealed record WebhookDelivery(WebhookState Webhook, string Target, string Trigger, byte[] Body);
