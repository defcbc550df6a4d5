namespace Smooch.Soak;

/// <summary>What is counted.</summary>
internal enum Count
{
    /// <summary>Calls of the API, repetitions not counted.</summary>
    Calls,

    /// <summary>Calls that failed in the end, and said so: no harm in a read.</summary>
    Failures,

    /// <summary>Messages that were sent: by businesses, and by the bot as answers.</summary>
    Sent,

    /// <summary>Messages of these that arrived.</summary>
    Received,

    /// <summary>Messages whose sender was told that they arrived, or will, and that did not.</summary>
    Lost,

    /// <summary>Messages that arrived more than once.</summary>
    Doubled,

    /// <summary>Messages whose sender was told that they had not arrived, and that did.</summary>
    Denied,

    /// <summary>Sends that the client could not settle at once, and the caller did.</summary>
    Unclear,

    /// <summary>Sends that the caller gave up: they may have arrived, once.</summary>
    GivenUp,

    /// <summary>Events that the bot was called for.</summary>
    Webhooks,

    /// <summary>Calls of the bot that it answered with a failure, so that they came again.</summary>
    WebhookFailures,

    /// <summary>Walks over a history.</summary>
    Enumerations,
}
