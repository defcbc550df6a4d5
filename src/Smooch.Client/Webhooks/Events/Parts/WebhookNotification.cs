namespace Smooch.Client;

/// <summary>The notification of an event (webhooks reference: notifications).</summary>
public sealed record WebhookNotification : SmoochResource;
