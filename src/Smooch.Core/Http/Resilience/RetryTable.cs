using System.Net;

namespace Smooch;

/// <summary>The one place that decides what is repeated.</summary>
internal static class RetryTable
{
    public static Verdict Decide(Failure failure, RetryClass operation) => (failure, operation) switch
    {
        (Failure.NotSent, _) => Verdict.Retry,
        (Failure.RateLimited, _) => Verdict.Retry,
        (Failure.Unavailable, RetryClass.Creates) => Verdict.OutcomeUnknown,
        (Failure.Unavailable, _) => Verdict.Retry,
        (Failure.NoAnswer, RetryClass.Creates) => Verdict.OutcomeUnknown,
        (Failure.NoAnswer, _) => Verdict.Retry,
        _ => Verdict.Final,
    };

    public static Failure Classify(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => Failure.None,
        429 => Failure.RateLimited,
        408 or 500 or 502 or 503 or 504 => Failure.Unavailable,
        _ => Failure.Refused,
    };

    /// <summary>For an attempt that ended without an answer.</summary>
    /// <param name="probe">The body; null for a request without one, of which nobody knows whether it left.</param>
    public static Failure Classify(ISendProbe? probe) => probe is { Started: false } ? Failure.NotSent : Failure.NoAnswer;
}
