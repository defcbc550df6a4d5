namespace Smooch.Client.Webhooks;

/// <summary>The app of an event (webhooks reference: shared objects).</summary>
public sealed record WebhookApp : SmoochResource;
