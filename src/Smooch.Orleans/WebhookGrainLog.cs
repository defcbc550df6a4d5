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
            "The success of a webhook handler is not recorded: another instance owns its ordering key now, and may run the handler again. "
                + "Further events of the key are rejected here with 503, and the service sends them again.")]
    public static partial void AnotherActivation(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 274, EventName = "WebhookGrainsNotPersistent", Level = LogLevel.Warning,
        Message =
            "Grain storage '{Storage}' is in memory: after a restart or failover, events may be handled again. Use it for development "
                + "only.")]
    public static partial void NotPersistent(ILogger logger, string storage);

    [LoggerMessage(EventId = 275, EventName = "WebhookGrainDirectoryInMemory", Level = LogLevel.Warning,
        Message =
            "The grain directory is in the memory of the cluster: while an instance ends, a webhook event may be handled twice. Add a "
                + "persistent one, such as UseRedisGrainDirectoryAsDefault.")]
    public static partial void DirectoryInMemory(ILogger logger);

    [LoggerMessage(EventId = 276, EventName = "WebhookSiloDeclaredDead", Level = LogLevel.Warning,
        Message =
            "The cluster has declared this instance dead, as after a pause: it rejects its webhook events with 503, and the service sends "
                + "them again. Orleans ends the process. Start it again.")]
    public static partial void DeclaredDead(ILogger logger);

    [LoggerMessage(EventId = 277, EventName = "WebhookSiloStatusUnknown", Level = LogLevel.Warning,
        Message =
            "Webhook events are rejected with 503: the membership table of the cluster cannot be read in time, so this instance may have "
                + "been declared dead. The service sends them again.")]
    public static partial void StatusUnknown(ILogger logger, Exception exception);
}
