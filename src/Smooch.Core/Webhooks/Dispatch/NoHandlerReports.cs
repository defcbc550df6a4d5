using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>
/// Logs events without a handler: the first of each trigger at Warning, the others at Debug. The number of stored unknown triggers is
/// limited.
/// </summary>
internal sealed class NoHandlerReports
{
    private const int Most = 200;

    private readonly ConcurrentDictionary<string, bool> reported = new(StringComparer.Ordinal);

    public void Report(ILogger logger, WebhookEnvelope envelope)
    {
        var trigger = $"{envelope.Protocol}/{LogText.Clean(envelope.Event.TriggerName)}";
        if (!reported.ContainsKey(trigger) && reported.Count < Most && reported.TryAdd(trigger, true))
            DispatchLog.NoHandlerForTrigger(logger, envelope);
        else
            DispatchLog.NoHandler(logger, envelope);
    }
}
