namespace Smooch.Soak;

/// <summary>What is counted.</summary>
internal enum Count
{
    /// <summary>Calls of the API, retries not counted.</summary>
    Calls,

    /// <summary>Calls that failed in the end, and reported it: no harm in a read.</summary>
    Failures,

    /// <summary>Messages that were sent: by businesses, and by the bot as replies.</summary>
    Sent,

    /// <summary>Messages of these that arrived.</summary>
    Received,

    /// <summary>Messages whose send succeeded, with or without confirmation, and that did not arrive.</summary>
    Lost,

    /// <summary>Messages that arrived more than once.</summary>
    Duplicated,

    /// <summary>Messages whose send failed, and that arrived.</summary>
    Denied,

    /// <summary>Sends whose outcome the client could not confirm immediately, and the caller did.</summary>
    Unclear,

    /// <summary>Sends that the caller cancelled: they may have arrived, once.</summary>
    GivenUp,

    /// <summary>Events that the bot was called for.</summary>
    Webhooks,

    /// <summary>Calls of the bot that it responded to with a failure, so that they were received again.</summary>
    WebhookFailures,

    /// <summary>Enumerations of a history.</summary>
    Enumerations,
}
