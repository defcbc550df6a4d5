using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// The log messages of the receiver; event ids are stable, 220 to 239. They contain no key, no secret, and only the hash of a body.
/// </summary>
internal static partial class ReceiverLog
{
    [LoggerMessage(
        EventId = 220,
        EventName = "WebhookKeyRejected",
        Level = LogLevel.Warning,
        Message = "A webhook call for {Protocol} was rejected with 401: {Result}. "
            + "If the service sent it, the secret of its webhook is not among those configured.")]
    public static partial void KeyMissingOrWrong(ILogger logger, string protocol, WebhookVerificationResult result);

    [LoggerMessage(
        EventId = 221,
        EventName = "WebhookKeyOfAnotherApp",
        Level = LogLevel.Warning,
        Message =
            "A webhook call for {Protocol} and app {Identity} was rejected with 401: its key is the secret of another app or webhook.")]
    public static partial void KeyOfAnotherApp(ILogger logger, string protocol, WebhookIdentity identity);

    [LoggerMessage(
        EventId = 222,
        EventName = "WebhookWithoutSecret",
        Level = LogLevel.Warning,
        Message = "A webhook call for {Protocol} was rejected with 503: there is no secret yet. The service retries it. {Hint}")]
    public static partial void NoSecretYet(ILogger logger, string protocol, string hint);

    [LoggerMessage(
        EventId = 223,
        EventName = "WebhookBodyNotAnEvent",
        Level = LogLevel.Warning,
        Message = "A webhook call for {Protocol} was rejected with 400. {Reason} It has {Bytes} bytes with the SHA-256 {Hash}.")]
    public static partial void NotAnEvent(ILogger logger, string protocol, string reason, long bytes, string hash);

    [LoggerMessage(
        EventId = 224,
        EventName = "WebhookBodyTooLarge",
        Level = LogLevel.Warning,
        Message =
            "A webhook call for {Protocol} was rejected with 400: its body is larger than {Limit} bytes. The {Bytes} that were read "
                + "have the SHA-256 {Hash}.")]
    public static partial void BodyTooLarge(ILogger logger, string protocol, int limit, long bytes, string hash);

    [LoggerMessage(
        EventId = 225,
        EventName = "WebhookBodyIncomplete",
        Level = LogLevel.Debug,
        Message = "A webhook call for {Protocol} ended before its body did.")]
    public static partial void BodyIncomplete(ILogger logger, string protocol);

    [LoggerMessage(
        EventId = 236,
        EventName = "WebhookBodyConsumed",
        Level = LogLevel.Error,
        Message =
            "A webhook call for {Protocol} was rejected with 503: its body was read before. A middleware that reads the body must call "
                + "EnableBuffering first and set Body.Position to 0 afterwards, or leave out the path of the webhooks.")]
    public static partial void BodyConsumed(ILogger logger, string protocol);

    [LoggerMessage(
        EventId = 226,
        EventName = "WebhookNotFinishedInTime",
        Level = LogLevel.Information,
        Message =
            "{Event} was rejected with 503, because its handlers did not finish within {ResponseTimeout}. They continue; the service "
                + "retries.")]
    public static partial void NotFinishedInTime(ILogger logger, WebhookEnvelope @event, TimeSpan responseTimeout);

    [LoggerMessage(
        EventId = 227,
        EventName = "WebhookSenderGone",
        Level = LogLevel.Debug,
        Message = "The sender of {Event} disconnected before the response; the handlers continue.")]
    public static partial void SenderGone(ILogger logger, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 228,
        EventName = "WebhookOfAnotherApi",
        Level = LogLevel.Warning,
        Message =
            "A webhook call for {Protocol} has a payload of {Api}. Only handlers of unknown events receive it. Point the webhook at an "
                + "address that is mapped for that API.")]
    public static partial void OtherApi(ILogger logger, string protocol, string api);

    [LoggerMessage(
        EventId = 229,
        EventName = "WebhookOptionsNotReloaded",
        Level = LogLevel.Error,
        Message = "The changed configuration of {Options} is not valid; the previous options stay in use. {Reason}")]
    public static partial void OptionsNotReloaded(ILogger logger, string options, string reason);

    [LoggerMessage(
        EventId = 230,
        EventName = "WebhooksNotMapped",
        Level = LogLevel.Warning,
        Message =
            "Webhooks of {Protocol} are registered, but no endpoint receives them. Call {Call}. A program that only runs handlers sets "
                + "HandlersOnly.")]
    public static partial void NotMapped(ILogger logger, string protocol, string call);

    [LoggerMessage(
        EventId = 231,
        EventName = "WebhooksWithoutHandlers",
        Level = LogLevel.Warning,
        Message = "Webhooks of {Protocol} are received, but no handler is registered: every event is acknowledged and dropped. "
            + "Call AddHandler on the builder of the webhooks.")]
    public static partial void NoHandlers(ILogger logger, string protocol);

    [LoggerMessage(
        EventId = 232,
        EventName = "WebhookInboxFailed",
        Level = LogLevel.Error,
        Message = "The inbox failed to deliver {Event}. The response is 503, unless a response was sent before.")]
    public static partial void InboxFailed(ILogger logger, Exception exception, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 233,
        EventName = "WebhookAcknowledgementFailed",
        Level = LogLevel.Error,
        Message =
            "The inbox failed to record the acknowledgement of {Event}: an equal event within the de-duplication window counts as a "
                + "duplicate.")]
    public static partial void AcknowledgementFailed(ILogger logger, Exception exception, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 234,
        EventName = "WebhookWithoutEvents",
        Level = LogLevel.Debug,
        Message = "A webhook call for {Protocol} contains no event.")]
    public static partial void NoEvents(ILogger logger, string protocol);

    [LoggerMessage(
        EventId = 235,
        EventName = "WebhookLateResponseFailed",
        Level = LogLevel.Error,
        Message = "The response to {Event} could not be sent while its handler blocked the thread of the call. The service retries.")]
    public static partial void LateResponseFailed(ILogger logger, Exception exception, WebhookEnvelope @event);
}
