namespace Smooch;

/// <summary>What became of an attempt, as far as a repetition is concerned.</summary>
internal enum Failure
{
    /// <summary>The service took the request.</summary>
    None,

    /// <summary>Nothing of the request left: its body was never asked for.</summary>
    NotSent,

    /// <summary>429: too early.</summary>
    RateLimited,

    /// <summary>408, 500, 502, 503 or 504: the service may have acted before it failed.</summary>
    Unavailable,

    /// <summary>No answer, or half of one: the connection was lost, or the attempt took too long.</summary>
    NoAnswer,

    /// <summary>Any other answer: final.</summary>
    Refused,
}
