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

    /// <summary>The id of the integration.</summary>
    public string Id { get; }

    /// <summary>The id (<c>kid</c>) of its key, of scope <c>integration</c>.</summary>
    public string KeyId { get; }

    /// <summary>The secret of <see cref="KeyId"/>.</summary>
    public string Secret { get; }

    /// <summary>The id of its webhook; null when it has none.</summary>
    public string? WebhookId { get; }

    /// <summary>The secret of its webhook, which each call carries in <c>X-API-Key</c>; null when it has none.</summary>
    public string? WebhookSecret { get; }

    /// <summary>The id of its place on the switchboard; null when it has none.</summary>
    public string? SwitchboardIntegrationId { get; }

    /// <summary>Prints the id, no secret.</summary>
    public override string ToString() => Id;
}
