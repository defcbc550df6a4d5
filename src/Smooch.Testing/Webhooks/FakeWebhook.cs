namespace Smooch.Testing;

/// <summary>A snapshot of a webhook of a fake service. Its text does not contain its secret.</summary>
public sealed class FakeWebhook
{
    internal FakeWebhook(WebhookState webhook)
    {
        Id = webhook.Id;
        Target = webhook.Target;
        Triggers = webhook.Triggers;
        Secret = new SmoochSecret(webhook.Secret);
        IntegrationId = webhook.IntegrationId;
        Version = webhook.Version switch { ApiVersions.V1 => "v1", ApiVersions.V1_1 => "v1.1", _ => "v2" };
    }

    internal FakeWebhook(MessageBirdWebhook webhook)
    {
        Id = webhook.Id;
        Target = webhook.Url;
        Triggers = webhook.Events;
        Version = "messagebird";
    }

    /// <summary>Gets the id (<c>id</c>, <c>_id</c> before v2).</summary>
    public string Id { get; }

    /// <summary>Gets the URL that is called (<c>target</c>).</summary>
    public string Target { get; }

    /// <summary>Gets the triggers that it listens to (<c>triggers</c>).</summary>
    public IReadOnlyList<string> Triggers { get; }

    /// <summary>Gets the secret, which each call has in <c>X-API-Key</c>; empty for MessageBird, which signs its calls.</summary>
    public SmoochSecret Secret { get; }

    /// <summary>Gets the payload version: <c>v1</c>, <c>v1.1</c>, <c>v2</c> or <c>messagebird</c>.</summary>
    public string Version { get; }

    /// <summary>Gets the id of its integration; null before v2.</summary>
    public string? IntegrationId { get; }

    /// <summary>Returns id and target.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} -> {Target}";
}
