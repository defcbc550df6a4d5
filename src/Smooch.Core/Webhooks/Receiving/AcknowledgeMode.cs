namespace Smooch;

/// <summary>When a webhook call is responded to with 200.</summary>
public enum AcknowledgeMode
{
    /// <summary>
    /// When every handler has succeeded. If one fails, or the process dies, the service has not been told of success and sends the event again:
    /// at least once, up to six times within about a quarter of an hour. Handlers that take longer than
    /// <see cref="WebhookReceiverOptions.ResponseTimeout"/> cost a retry, which finds them in progress or done.
    /// </summary>
    OnCompletion,

    /// <summary>
    /// When the event waits in memory for its handlers: as fast as possible. <b>Events that wait or are in progress when the process dies are lost, and so is an
    /// event whose handler throws</b>: the service believes it delivered and does not send it again. For events that may be missed, and for handlers that
    /// only put the event into a durable queue.
    /// </summary>
    OnEnqueue,
}
