namespace Smooch.Client;

/// <summary>The options for Smooch v1 and v1.1 webhooks: verification of and response to their calls.</summary>
public sealed class SmoochWebhookOptions : ApiKeyWebhookOptions;
