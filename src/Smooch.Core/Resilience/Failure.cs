namespace Smooch;

/// <summary>What became of an attempt, as far as a retry is concerned.</summary>
internal enum Failure
{
    /// <summary>The service accepted the request.</summary>
    None,

    /// <summary>Nothing of the request was sent: its body was never asked for.</summary>
    NotSent,

    /// <summary>429: too early.</summary>
    RateLimited,

    /// <summary>408, or any 5xx but 501: the service may have acted before it failed.</summary>
    Unavailable,

    /// <summary>501: another try does not help, and whoever answered may not be the one who acted.</summary>
    NotImplemented,

    /// <summary>No response, or half of one: the connection was lost, or the attempt took too long.</summary>
    NoResponse,

    /// <summary>Any other response: final.</summary>
    Refused,
}
