using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird;

/// <summary>The log messages of the webhooks of MessageBird; event ids 240 to 269. No key, no signature, no URL.</summary>
internal static partial class MessageBirdWebhookLog
{
    [LoggerMessage(
        EventId = 240,
        EventName = "WebhookSignatureRejected",
        Level = LogLevel.Warning,
        Message = "The signature of a MessageBird webhook call is not accepted: {Result}. {Advice}")]
    public static partial void Rejected(ILogger logger, MessageBirdSignatureResult result, string advice);

    /// <summary>What to do about a rejected call that should have been accepted.</summary>
    public static string Advice(MessageBirdSignatureResult result) => result switch
    {
        MessageBirdSignatureResult.MissingSignature =>
            "It has no MessageBird-Signature-JWT header. If MessageBird sent it, a proxy may have removed the header.",
        MessageBirdSignatureResult.WrongUrl =>
            "The token is valid for another URL. Behind a proxy or tunnel, set PublicBaseUrl to the address that MessageBird calls.",
        MessageBirdSignatureResult.WrongSignature =>
            "If MessageBird sent it, its signing key is not configured; the access key is not a signing key. "
                + "The notifications of Bird, the successor, have the same headers (messagebird-signature) and another scheme, which is "
                + "not supported.",
        MessageBirdSignatureResult.BirdNotificationScheme =>
            "It is signed by the scheme of Bird's notifications, the successor of MessageBird: messagebird-signature over timestamp, URL "
                + "and body hash. "
            + "That scheme is not supported; point the subscription at another address.",
        MessageBirdSignatureResult.NotValidYet or MessageBirdSignatureResult.Expired =>
            "If MessageBird sent it, the clock of this machine may be wrong, or the call was delayed or replayed.",
        MessageBirdSignatureResult.WrongBody => "The body was changed on its way, such as by a proxy that rewrites JSON.",
        MessageBirdSignatureResult.LegacyNotAccepted => "It is signed by the older scheme only. Set AcceptLegacySignatures to accept it.",
        MessageBirdSignatureResult.WrongAlgorithm => "Only HS256, HS384 and HS512 are accepted.",
        _ => "MessageBird does not send such calls.",
    };
}
