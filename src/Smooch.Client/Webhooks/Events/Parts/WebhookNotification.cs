namespace Smooch.Client;

/// <summary>The notification of an event.</summary>
[JsonModel]
public sealed partial record WebhookNotification : SmoochResource;
