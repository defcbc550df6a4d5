namespace Smooch;

/// <summary>The outcome of an event that was given to an <see cref="IWebhookInbox"/>.</summary>
public enum WebhookOutcome
{
    /// <summary>Every handler has succeeded, now or with an earlier delivery; or there is none. Respond with 200.</summary>
    Handled,

    /// <summary>
    /// A handler has failed. Respond with 500: the service sends the event again, and only the handlers run that have not succeeded.
    /// </summary>
    Failed,

    /// <summary>Another instance of the program handles the event. Respond with 503: the service sends it again.</summary>
    Busy,

    /// <summary>
    /// The event was not accepted: the queue is full, the program is shutting down, or the engine of the inbox cannot be reached. Respond
    /// with 503.
    /// </summary>
    Rejected,

    /// <summary>The event waits for its handlers, and the response does not wait for them. Respond with 200.</summary>
    Enqueued,
}
