namespace Smooch;

/// <summary>The result of a claim in a <see cref="IWebhookDeduplicationStore"/>.</summary>
public enum WebhookClaim
{
    /// <summary>The caller owns the claim: it runs the handler and reports the outcome to the store.</summary>
    Acquired,

    /// <summary>The handler has succeeded with an earlier delivery.</summary>
    Completed,

    /// <summary>The handler is running for another owner, perhaps in another instance of the program.</summary>
    InProgress,

    /// <summary>The store cannot be reached, so the handler must not run. The response to the call is 503.</summary>
    Unavailable,
}
