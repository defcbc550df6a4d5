using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore;

/// <summary>What the endpoint logs; event ids are stable, 220 to 239. No key, no secret, and of a body its hash only.</summary>
internal static partial class EndpointLog
{
    [LoggerMessage(
        EventId = 220,
        EventName = "WebhookKeyRefused",
        Level = LogLevel.Warning,
        Message = "A webhook call was answered with 401: {Verdict}. If it was the service, its webhook has another secret than those configured.")]
    public static partial void KeyMissingOrWrong(ILogger logger, WebhookVerdict verdict);

    [LoggerMessage(
        EventId = 221,
        EventName = "WebhookKeyOfAnotherApp",
        Level = LogLevel.Warning,
        Message = "{Event} of app {AppId} was answered with 401: its key is the secret of another app.")]
    public static partial void KeyOfAnotherApp(ILogger logger, SmoochWebhookEvent @event, string? appId);

    [LoggerMessage(
        EventId = 222,
        EventName = "WebhookWithoutSecret",
        Level = LogLevel.Warning,
        Message = "A webhook call was answered with 503: no secret is known yet. The service will repeat it; add the secret to WebhookSecrets or the configuration.")]
    public static partial void NoSecretYet(ILogger logger);

    [LoggerMessage(
        EventId = 223,
        EventName = "WebhookBodyNotAnEvent",
        Level = LogLevel.Warning,
        Message = "A webhook call was answered with 400. {Reason} It has {Bytes} bytes with the SHA-256 {Hash}.")]
    public static partial void NotAnEvent(ILogger logger, long bytes, string hash, string? reason);

    [LoggerMessage(
        EventId = 224,
        EventName = "WebhookBodyTooLarge",
        Level = LogLevel.Warning,
        Message = "A webhook call was answered with 400: its body is larger than {Limit} bytes. The {Bytes} that were read have the SHA-256 {Hash}.")]
    public static partial void BodyTooLarge(ILogger logger, int limit, long bytes, string hash);

    [LoggerMessage(EventId = 225, EventName = "WebhookBodyIncomplete", Level = LogLevel.Debug, Message = "A webhook call ended before its body did.")]
    public static partial void BodyIncomplete(ILogger logger);

    [LoggerMessage(EventId = 227, EventName = "WebhookSenderGone", Level = LogLevel.Debug, Message = "The sender of {Event} went away before the answer; the handlers go on.")]
    public static partial void SenderGone(ILogger logger, SmoochWebhookEvent @event);

    [LoggerMessage(
        EventId = 226,
        EventName = "WebhookNotFinishedInTime",
        Level = LogLevel.Information,
        Message = "{Event} was answered with 503, since its handlers did not finish within {AnswerWithin}. They go on; the service will ask again.")]
    public static partial void NotFinishedInTime(ILogger logger, SmoochWebhookEvent @event, TimeSpan answerWithin);
}
