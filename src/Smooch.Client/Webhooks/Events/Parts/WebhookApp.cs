namespace Smooch.Client;

/// <summary>The app of an event (webhooks reference: shared objects).</summary>
[JsonModel]
public sealed partial record WebhookApp : SmoochResource;
