using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>The log messages of the dispatcher and the runner; event ids are stable, 200 to 219.</summary>
internal static partial class DispatchLog
{
    [LoggerMessage(
        EventId = 200,
        EventName = "WebhookHandlerFailed",
        Level = LogLevel.Error,
        Message = "{Handler} failed to handle {Event}.")]
    public static partial void HandlerFailed(ILogger logger, Exception exception, string handler, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 201,
        EventName = "WebhookDispatchFailed",
        Level = LogLevel.Error,
        Message = "Dispatching {Event} to its handlers failed.")]
    public static partial void DispatchFailed(ILogger logger, Exception exception, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 202,
        EventName = "WebhookSuccessNotRemembered",
        Level = LogLevel.Warning,
        Message = "The de-duplication store failed to record the outcome of {Event} and {Handler}: a duplicate may run the handler again.")]
    public static partial void NotRemembered(ILogger logger, Exception exception, WebhookEnvelope @event, string handler);

    [LoggerMessage(
        EventId = 203,
        EventName = "WebhooksFull",
        Level = LogLevel.Warning,
        Message = "{Event} was rejected: {Limit} is reached, with {Pending} events waiting or in progress.")]
    public static partial void Full(ILogger logger, WebhookEnvelope @event, string limit, int pending);

    [LoggerMessage(
        EventId = 204,
        EventName = "WebhooksClosed",
        Level = LogLevel.Information,
        Message = "{Event} was rejected: the program is shutting down.")]
    public static partial void Closed(ILogger logger, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 205,
        EventName = "WebhooksNotDrained",
        Level = LogLevel.Warning,
        Message = "{Pending} webhook events were not finished when the program had to end; their handlers are cancelled.")]
    public static partial void NotDrained(ILogger logger, int pending);

    [LoggerMessage(
        EventId = 206,
        EventName = "WebhookWithoutHandler",
        Level = LogLevel.Debug,
        Message = "No handler is registered for {Event}.")]
    public static partial void NoHandler(ILogger logger, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 207,
        EventName = "WebhookDuplicate",
        Level = LogLevel.Debug,
        Message = "{Event} arrived again while it was in progress.")]
    public static partial void Duplicate(ILogger logger, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 208,
        EventName = "WebhookCancellationFailed",
        Level = LogLevel.Error,
        Message = "A handler threw when it was cancelled.")]
    public static partial void CancellationFailed(ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 209,
        EventName = "WebhookTriggerWithoutHandler",
        Level = LogLevel.Warning,
        Message =
            "No handler is registered for {Event}, so it is acknowledged and dropped. Add a handler, or remove the trigger from the "
                + "webhook. Reported once per trigger.")]
    public static partial void NoHandlerForTrigger(ILogger logger, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 210,
        EventName = "WebhookHandlerTimedOut",
        Level = LogLevel.Warning,
        Message = "A handler of {Event} is cancelled, since it has run for {Limit}.")]
    public static partial void HandlerTimedOut(ILogger logger, WebhookEnvelope @event, TimeSpan limit);

    [LoggerMessage(
        EventId = 211,
        EventName = "WebhookHandlerAbandoned",
        Level = LogLevel.Error,
        Message =
            "A handler of {Event} has run for {Limit} and ignores its cancellation. The event fails, and later events continue without "
                + "it.")]
    public static partial void HandlerAbandoned(ILogger logger, WebhookEnvelope @event, TimeSpan limit);

    [LoggerMessage(
        EventId = 212,
        EventName = "WebhookHandlerReturnedLate",
        Level = LogLevel.Warning,
        Message = "{Handler} returned from {Event} after the event had failed with a timeout.")]
    public static partial void HandlerReturnedLate(ILogger logger, string handler, WebhookEnvelope @event);

    [LoggerMessage(
        EventId = 213,
        EventName = "WebhookClaimLost",
        Level = LogLevel.Warning,
        Message = "{Handler} has succeeded with {Event} after its claim had expired: another instance may have run it too.")]
    public static partial void ClaimLost(ILogger logger, WebhookEnvelope @event, string handler);

    [LoggerMessage(
        EventId = 214,
        EventName = "WebhookStoreFailed",
        Level = LogLevel.Error,
        Message = "The de-duplication store failed, so {Handler} does not handle {Event} now.")]
    public static partial void StoreFailed(ILogger logger, Exception exception, WebhookEnvelope @event, string handler);

    [LoggerMessage(
        EventId = 215,
        EventName = "WebhookStoreUnavailable",
        Level = LogLevel.Warning,
        Message = "The de-duplication store cannot be reached, so {Handler} does not handle {Event} now. The service sends it again.")]
    public static partial void StoreUnavailable(ILogger logger, WebhookEnvelope @event, string handler);

    [LoggerMessage(
        EventId = 216,
        EventName = "WebhookScopeFailed",
        Level = LogLevel.Error,
        Message = "The service scope of {Event} failed when it was disposed. The outcome of the handlers stands.")]
    public static partial void ScopeFailed(ILogger logger, Exception exception, WebhookEnvelope @event);
}
