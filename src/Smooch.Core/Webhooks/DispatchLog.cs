using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>What the dispatcher logs; event ids are stable, 200 to 219.</summary>
internal static partial class DispatchLog
{
    [LoggerMessage(EventId = 200, EventName = "WebhookHandlerFailed", Level = LogLevel.Error, Message = "{Handler} failed to handle {Event}.")]
    public static partial void HandlerFailed(ILogger logger, Exception exception, string handler, WebhookEvent @event);

    [LoggerMessage(EventId = 201, EventName = "WebhookDispatchFailed", Level = LogLevel.Error, Message = "{Event} could not be given to its handlers.")]
    public static partial void DispatchFailed(ILogger logger, Exception exception, WebhookEvent @event);

    [LoggerMessage(
        EventId = 202,
        EventName = "WebhookSuccessNotRemembered",
        Level = LogLevel.Warning,
        Message = "The de-duplication store failed to note what became of {Event} and {Handler}: another copy may run it again.")]
    public static partial void NotRemembered(ILogger logger, Exception exception, WebhookEvent @event, string handler);

    [LoggerMessage(EventId = 203, EventName = "WebhooksFull", Level = LogLevel.Warning, Message = "{Event} was refused: {Pending} events are under way, which is the capacity.")]
    public static partial void Full(ILogger logger, WebhookEvent @event, int pending);

    [LoggerMessage(EventId = 204, EventName = "WebhooksClosed", Level = LogLevel.Information, Message = "{Event} was refused: the program is about to end.")]
    public static partial void Closed(ILogger logger, WebhookEvent @event);

    [LoggerMessage(EventId = 205, EventName = "WebhooksNotDrained", Level = LogLevel.Warning, Message = "{Pending} webhook events were not finished when the time to end had come; their handlers are cancelled.")]
    public static partial void NotDrained(ILogger logger, int pending);

    [LoggerMessage(EventId = 206, EventName = "WebhookWithoutHandler", Level = LogLevel.Debug, Message = "No handler is registered for {Event}.")]
    public static partial void NoHandler(ILogger logger, WebhookEvent @event);

    [LoggerMessage(EventId = 207, EventName = "WebhookCopy", Level = LogLevel.Debug, Message = "{Event} came again while it was under way.")]
    public static partial void Copy(ILogger logger, WebhookEvent @event);

    [LoggerMessage(EventId = 208, EventName = "WebhookCancellationFailed", Level = LogLevel.Error, Message = "A handler threw when it was cancelled.")]
    public static partial void CancellationFailed(ILogger logger, Exception exception);
}
