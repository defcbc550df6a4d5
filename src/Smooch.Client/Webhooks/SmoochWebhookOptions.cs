namespace Smooch.Client;

/// <summary>How the webhook calls of Smooch v1 and v1.1 are checked and responded to.</summary>
public sealed class SmoochWebhookOptions : ApiKeyWebhookOptions;
