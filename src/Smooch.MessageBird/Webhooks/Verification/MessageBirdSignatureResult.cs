namespace Smooch.MessageBird;

/// <summary>
/// The result of verifying the signature of a webhook call. Anything but <see cref="Valid"/> means: respond with 401, without details.
/// </summary>
public enum MessageBirdSignatureResult
{
    /// <summary>There is no signing key to verify with.</summary>
    NoSigningKey,

    /// <summary>
    /// The call has neither <c>MessageBird-Signature-JWT</c> nor the two headers of the older scheme, or one of them occurs more than once.
    /// </summary>
    MissingSignature,

    /// <summary>The signature is valid.</summary>
    Valid,

    /// <summary>The token, the timestamp or the signature cannot be read.</summary>
    Malformed,

    /// <summary>The token is signed with an algorithm other than HS256, HS384 and HS512, or not at all.</summary>
    WrongAlgorithm,

    /// <summary>The signature was made with another key, or over something else.</summary>
    WrongSignature,

    /// <summary>The token was not issued by MessageBird.</summary>
    WrongIssuer,

    /// <summary>The token has no id.</summary>
    MissingTokenId,

    /// <summary>The token or timestamp is in the future by more than the tolerance: compare the clocks.</summary>
    NotValidYet,

    /// <summary>The token or timestamp is too old.</summary>
    Expired,

    /// <summary>The token is for another URL. Behind a proxy, set <see cref="MessageBirdWebhookOptions.PublicBaseUrl"/>.</summary>
    WrongUrl,

    /// <summary>The token is for another body.</summary>
    WrongBody,

    /// <summary>
    /// The call is signed by the scheme of Bird's notifications, the successor, which has the same headers and signs the URL too. It is not
    /// supported.
    /// </summary>
    BirdNotificationScheme,

    /// <summary>
    /// The call has a signature of the older scheme only, and <see cref="MessageBirdWebhookOptions.AcceptLegacySignatures"/> is off.
    /// </summary>
    LegacyNotAccepted,
}
