namespace Smooch.Client;

/// <summary>The app of an event (webhooks reference: shared objects).</summary>
public sealed record WebhookApp : SmoochResource;
