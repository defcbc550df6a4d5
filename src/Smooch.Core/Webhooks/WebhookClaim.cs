namespace Smooch;

/// <summary>What a <see cref="IWebhookDeduplicationStore"/> knows of an event and a handler.</summary>
public enum WebhookClaim
{
    /// <summary>Nobody has handled it: the caller may, and tells the store how it went.</summary>
    Granted,

    /// <summary>The handler has succeeded with an earlier copy.</summary>
    Succeeded,

    /// <summary>The handler is at work on a copy, in another instance of the program.</summary>
    Held,
}
