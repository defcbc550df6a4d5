namespace Smooch.Client;

/// <summary>The notification of an event (webhooks reference: notifications).</summary>
[JsonModel]
public sealed partial record WebhookNotification : SmoochResource;
