namespace Smooch;

/// <summary>What to do after an attempt.</summary>
internal enum RetryDecision
{
    /// <summary>The caller gets what came.</summary>
    Final,

    /// <summary>Repeat, after a wait.</summary>
    Retry,

    /// <summary>Do not repeat: the caller is told that it may have taken effect.</summary>
    OutcomeUnknown,
}
