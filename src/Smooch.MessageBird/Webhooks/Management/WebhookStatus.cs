namespace Smooch.MessageBird;

/// <summary>Whether a webhook is called (<c>status</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct WebhookStatus
{
    /// <summary>Gets <c>enabled</c>: it is called.</summary>
    public static WebhookStatus Enabled => new("enabled");

    /// <summary>Gets <c>disabled</c>: it is not called.</summary>
    public static WebhookStatus Disabled => new("disabled");
}
