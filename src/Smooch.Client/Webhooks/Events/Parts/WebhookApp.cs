namespace Smooch.Client;

/// <summary>The app of an event.</summary>
[JsonModel]
public sealed partial record WebhookApp : SmoochResource;
