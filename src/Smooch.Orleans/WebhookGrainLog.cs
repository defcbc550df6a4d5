using Microsoft.Extensions.Logging;

namespace Smooch.Orleans;

/// <summary>The log messages of the grains; event ids 270 to 279. They contain no ordering keys.</summary>
internal static partial class WebhookGrainLog
{
    [LoggerMessage(EventId = 270, EventName = "WebhookGrainUnreachable", Level = LogLevel.Warning,
        Message = "{Event} is rejected with 503: its grain cannot be reached. The service sends it again.")]
    public static partial void NotDelivered(ILogger logger, Exception exception, WebhookEnvelope @event);

    [LoggerMessage(EventId = 271, EventName = "WebhookGrainFailed", Level = LogLevel.Error,
        Message = "Dispatching an event of {Protocol} to its handlers failed.")]
    public static partial void NotHandled(ILogger logger, Exception exception, string protocol);

    [LoggerMessage(EventId = 272, EventName = "WebhookGrainsFull", Level = LogLevel.Warning,
        Message = "A webhook event is rejected with 503: this instance already waits for {Capacity} events.")]
    public static partial void Full(ILogger logger, int capacity);

    [LoggerMessage(EventId = 273, EventName = "WebhookGrainReplaced", Level = LogLevel.Warning,
        Message =
            "The success of a webhook handler is not recorded: another instance owns its ordering key now, and may run the handler again.")]
    public static partial void AnotherActivation(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 274, EventName = "WebhookGrainsNotPersistent", Level = LogLevel.Warning,
        Message =
            "Grain storage '{Storage}' is in memory: after a restart or failover, events may be handled again. Use it for development "
                + "only.")]
    public static partial void NotPersistent(ILogger logger, string storage);
}
