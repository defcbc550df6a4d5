namespace Smooch;

/// <summary>How an operation may be retried; each API method declares it.</summary>
internal enum RetryClass
{
    /// <summary>The operation only reads: always retried.</summary>
    Safe,

    /// <summary>The operation changes state, and sending it twice has the same effect as once.</summary>
    Idempotent,

    /// <summary>The operation creates something each time: retried only when nothing was sent.</summary>
    Creates,
}
