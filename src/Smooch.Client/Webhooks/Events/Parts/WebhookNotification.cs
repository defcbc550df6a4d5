namespace Smooch.Client.Webhooks;

/// <summary>The notification of an event (webhooks reference: notifications).</summary>
public sealed record WebhookNotification : SmoochResource;
