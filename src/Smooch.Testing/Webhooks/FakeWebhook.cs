namespace Smooch.Testing;

/// <summary>A webhook of an app of the fake service, as it was when it was asked for. Does not print its secret.</summary>
public sealed class FakeWebhook
{
    internal FakeWebhook(WebhookState webhook)
    {
        Id = webhook.Id;
        Target = webhook.Target;
        Triggers = webhook.Triggers;
        Secret = new SmoochSecret(webhook.Secret);
        Version = webhook.Version == ApiVersions.V1 ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1;
    }

    /// <summary>Gets the id (<c>_id</c>).</summary>
    public string Id { get; }

    /// <summary>Gets the URL that is called (<c>target</c>).</summary>
    public string Target { get; }

    /// <summary>Gets the triggers that it listens to (<c>triggers</c>).</summary>
    public IReadOnlyList<string> Triggers { get; }

    /// <summary>Gets the secret, which each call carries in <c>X-API-Key</c>.</summary>
    public SmoochSecret Secret { get; }

    /// <summary>Gets the version whose payloads it is sent (<c>version</c>).</summary>
    public SmoochApiVersion Version { get; }

    /// <summary>Returns id and target.</summary>
    public override string ToString() => $"{Id} -> {Target}";
}
