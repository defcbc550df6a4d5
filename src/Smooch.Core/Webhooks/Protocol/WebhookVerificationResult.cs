namespace Smooch;

/// <summary>The result of verifying a webhook call.</summary>
public enum WebhookVerificationResult
{
    /// <summary>There is no secret to compare with, so no call is accepted. Respond with 503 until there is one.</summary>
    NoSecret,

    /// <summary>The call has no key or signature, an empty one, or more than one. Respond with 401.</summary>
    MissingKey,

    /// <summary>The key is not one of the secrets, or the signature is wrong. Respond with 401.</summary>
    WrongKey,

    /// <summary>The key or signature is valid.</summary>
    Valid,

    /// <summary>The key is a secret of another app or webhook than that of the event. Respond with 401.</summary>
    KeyOfAnotherApp,

    /// <summary>The signature is correct, but too old or not valid yet. Respond with 401.</summary>
    Expired,
}
