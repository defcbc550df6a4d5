namespace Smooch.AspNetCore;

/// <summary>When a webhook call is answered with 200.</summary>
public enum AnswerAfter
{
    /// <summary>
    /// When every handler has succeeded. If one fails, or the process dies, the service has not been told of success and sends the event again:
    /// at least once, up to six times within about a quarter of an hour. Handlers that take longer than
    /// <see cref="SmoochWebhookOptions.AnswerWithin"/> cost a repeated call, which finds them at work or done.
    /// </summary>
    Handlers,

    /// <summary>
    /// When the event waits in memory for its handlers: as fast as can be. <b>What waits or runs when the process dies is lost, and so is an event
    /// whose handler throws</b>: the service believes it delivered and does not send it again. For events that may be missed, or handlers that
    /// put them into a durable queue of their own and repeat by themselves.
    /// </summary>
    Inbox,
}
