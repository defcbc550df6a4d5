namespace Smooch;

/// <summary>The result of an attempt.</summary>
internal enum Failure
{
    /// <summary>The service accepted the request.</summary>
    None,

    /// <summary>Nothing was sent: sending the body had not started.</summary>
    NotSent,

    /// <summary>429: too many requests.</summary>
    RateLimited,

    /// <summary>408, or any 5xx except 501: the service may have acted before it failed.</summary>
    Unavailable,

    /// <summary>501: a retry does not help, and a proxy may have responded after the service acted.</summary>
    NotImplemented,

    /// <summary>No response, or a part of one: the connection was lost, or the attempt timed out.</summary>
    NoResponse,

    /// <summary>Any other response; it is final.</summary>
    Rejected,
}
