namespace Smooch.Testing;

/// <summary>A webhook of a fake service, as it was when it was asked for. Does not print its secret.</summary>
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

    /// <summary>Gets the secret, which each call carries in <c>X-API-Key</c>; empty for MessageBird, which signs its calls.</summary>
    public SmoochSecret Secret { get; }

    /// <summary>Gets the version whose payloads it is sent: <c>v1</c>, <c>v1.1</c>, <c>v2</c> or <c>messagebird</c>.</summary>
    public string Version { get; }

    /// <summary>Gets the integration that it belongs to; null before v2.</summary>
    public string? IntegrationId { get; }

    /// <summary>Returns id and target.</summary>
    public override string ToString() => $"{Id} -> {Target}";
}
