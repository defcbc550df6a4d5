namespace Smooch;

/// <summary>When the response 200 to a webhook call is sent.</summary>
public enum AcknowledgeMode
{
    /// <summary>
    /// After every handler has succeeded. If a handler fails, or the process dies, the service sends the event again:
    /// at least once, up to six times within about a quarter of an hour. A handler that takes longer than
    /// <see cref="WebhookReceiverOptions.ResponseTimeout"/> causes a retry, which finds the event in progress or handled.
    /// </summary>
    OnCompletion,

    /// <summary>
    /// As soon as the event waits in memory for its handlers. <b>Events that wait or are in progress when the process dies are lost, and so
    /// is an event whose handler throws</b>: the service counts them as delivered and does not send them again. Use it for events that may
    /// be lost, and for handlers that only store the event in a durable queue.
    /// </summary>
    OnEnqueue,
}
