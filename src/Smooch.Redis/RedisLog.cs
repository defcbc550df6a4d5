using Microsoft.Extensions.Logging;

namespace Smooch.Redis;

/// <summary>The log messages of the store; event ids 260 to 269. They contain no event keys.</summary>
internal static partial class RedisLog
{
    [LoggerMessage(EventId = 260, EventName = "WebhookRedisUnavailable", Level = LogLevel.Warning,
        Message = "Redis cannot be reached, so a webhook event is rejected with 503. The service sends it again.")]
    public static partial void ClaimFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 261, EventName = "WebhookRedisRecordingFailed", Level = LogLevel.Warning,
        Message = "Redis cannot be reached to record the outcome of a webhook handler. Recording is retried.")]
    public static partial void RecordingFailed(ILogger logger, Exception exception);
}
