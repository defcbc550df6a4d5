using Microsoft.Extensions.Logging;

namespace Smooch.Sunshine;

/// <summary>The log messages of the webhooks of v2; event ids 250 to 259.</summary>
internal static partial class SunshineWebhookLog
{
    [LoggerMessage(EventId = 250, EventName = "WebhookNotInControl", Level = LogLevel.Debug,
        Message = "{Event} is ignored: another switchboard integration than {Integration} is in control of the conversation.")]
    public static partial void NotInControl(ILogger logger, WebhookEvent @event, string integration);
}
