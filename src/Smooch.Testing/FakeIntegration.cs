namespace Smooch.Testing;

/// <summary>A custom integration with its key and its webhook, ready for a bot.</summary>
public sealed class FakeIntegration
{
    internal FakeIntegration(string id, KeyState key, WebhookState? webhook, string? switchboardIntegrationId)
    {
        Id = id;
        KeyId = key.Id;
        Secret = key.Secret;
        WebhookId = webhook?.Id;
        WebhookSecret = webhook?.Secret;
        SwitchboardIntegrationId = switchboardIntegrationId;
    }

    /// <summary>Gets the id of the integration.</summary>
    public string Id { get; }

    /// <summary>Gets the id (<c>kid</c>) of its key, of scope <c>integration</c>.</summary>
    public string KeyId { get; }

    /// <summary>Gets the secret of <see cref="KeyId"/>.</summary>
    public string Secret { get; }

    /// <summary>Gets the id of its webhook; null when it has none.</summary>
    public string? WebhookId { get; }

    /// <summary>Gets the secret of its webhook, which each call carries in <c>X-API-Key</c>; null when it has none.</summary>
    public string? WebhookSecret { get; }

    /// <summary>Gets the id of its integration on the switchboard; null when it has none.</summary>
    public string? SwitchboardIntegrationId { get; }

    /// <summary>Returns the id only, because the secrets must not be logged.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id;
}
