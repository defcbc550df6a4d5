namespace Smooch;

/// <summary>The result of verifying a webhook call.</summary>
public enum WebhookVerificationResult
{
    /// <summary>There is no secret to compare with, so no call can be trusted. Respond with 503 until there is one.</summary>
    NoSecret,

    /// <summary>The call has no key or signature, or an empty one, or more than one: respond with 401.</summary>
    MissingKey,

    /// <summary>The key is none of the secrets, or the signature is wrong: respond with 401.</summary>
    WrongKey,

    /// <summary>The key or signature is valid.</summary>
    Valid,

    /// <summary>The key is a secret of another app or webhook than the one the event belongs to: respond with 401.</summary>
    KeyOfAnotherApp,

    /// <summary>The signature is right, but too old or not valid yet: respond with 401.</summary>
    Expired,
}
