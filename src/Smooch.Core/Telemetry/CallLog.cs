using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>The log messages of calls; event ids are stable, 110 to 119. They contain no ids, texts or secrets.</summary>
internal static partial class CallLog
{
    [LoggerMessage(
        EventId = 110,
        EventName = "CallRetried",
        Level = LogLevel.Information,
        Message = "Retrying {Operation}, attempt {Attempt}, after {Failure}.")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, Failure failure);

    [LoggerMessage(
        EventId = 111,
        EventName = "CallOutcomeUnknown",
        Level = LogLevel.Warning,
        Message = "{Operation} may have taken effect, but no clear response was received. It is not retried.")]
    public static partial void OutcomeUnknown(ILogger logger, string operation);

    [LoggerMessage(
        EventId = 112,
        EventName = "SendConfirmed",
        Level = LogLevel.Information,
        Message = "The history was searched after {Operation} without a clear response: the message {Found}.")]
    public static partial void SendConfirmed(ILogger logger, string operation, string found);

    [LoggerMessage(
        EventId = 113,
        EventName = "ForeignResilienceRemoved",
        Level = LogLevel.Warning,
        Message =
            "A resilience handler of Microsoft.Extensions.Http.Resilience was removed from the HTTP client {Client}: it would send "
                + "messages twice. "
            + "The retries of the SDK take its place; set them in the Retry options or a ResiliencePipeline in the client options.")]
    public static partial void ForeignResilienceRemoved(ILogger logger, string client);

    [LoggerMessage(EventId = 114, EventName = "ObserverFailed", Level = LogLevel.Warning, Message = "The response observer threw "
        + "for {Operation}. The outcome of the call stands.")]
    public static partial void ObserverFailed(ILogger logger, Exception exception, string operation);

    [LoggerMessage(EventId = 115, EventName = "ProgressFailed", Level = LogLevel.Warning, Message = "The progress callback of an "
        + "upload threw. The upload continues without it.")]
    public static partial void ProgressFailed(ILogger logger, Exception exception);
}
