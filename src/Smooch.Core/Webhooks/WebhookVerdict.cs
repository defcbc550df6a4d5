namespace Smooch;

/// <summary>What <see cref="WebhookVerifier"/> found.</summary>
public enum WebhookVerdict
{
    /// <summary>No secret was given to compare with: nothing can be trusted. Answer 503 until there is one.</summary>
    NoSecret,

    /// <summary>The call has no <c>X-API-Key</c>, or an empty one, or several: answer 401.</summary>
    MissingKey,

    /// <summary>The key is none of the secrets: answer 401.</summary>
    WrongKey,

    /// <summary>The key is one of the secrets.</summary>
    Valid,
}
