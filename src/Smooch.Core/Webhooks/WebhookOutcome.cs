namespace Smooch;

/// <summary>What became of an event that was given to a <see cref="WebhookDispatcher"/>.</summary>
public enum WebhookOutcome
{
    /// <summary>Every handler has succeeded, now or with an earlier copy; or there is none. Answer 200.</summary>
    Handled,

    /// <summary>A handler has failed. Answer 500: the service sends the event again, and only the handlers run that have not succeeded.</summary>
    Failed,

    /// <summary>Another instance of the program has a copy in its hands. Answer 503: by the next copy it is done, or given up.</summary>
    Busy,

    /// <summary>The event was not taken, since too many wait or the program is about to end. Answer 503.</summary>
    Refused,
}
