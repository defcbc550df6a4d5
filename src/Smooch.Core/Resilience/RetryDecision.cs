namespace Smooch;

/// <summary>The decision after an attempt.</summary>
internal enum RetryDecision
{
    /// <summary>The caller receives the result.</summary>
    Final,

    /// <summary>Retry after a delay.</summary>
    Retry,

    /// <summary>Do not retry: the caller receives <see cref="SmoochOutcomeUnknownException"/>.</summary>
    OutcomeUnknown,
}
