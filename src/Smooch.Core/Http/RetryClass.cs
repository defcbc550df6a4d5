namespace Smooch;

/// <summary>What a repeated request may do to the service; each wire method declares its own.</summary>
internal enum RetryClass
{
    /// <summary>Reads only: may be repeated at will.</summary>
    Safe,

    /// <summary>Changes state, but twice is the same as once.</summary>
    Idempotent,

    /// <summary>Makes something new each time: repeated only when nothing was sent.</summary>
    Creates,
}
