using System.Net;

namespace Smooch;

/// <summary>Decides which failures are retried. This is the only place that does.</summary>
internal static class RetryTable
{
    /// <summary>429, which not every platform defines.</summary>
    public const HttpStatusCode TooManyRequests = (HttpStatusCode)429;

    public static RetryDecision Decide(Failure failure, RetryClass operation) => (failure, operation) switch
    {
        (Failure.NotSent, _) => RetryDecision.Retry,
        (Failure.RateLimited, _) => RetryDecision.Retry,
        (Failure.Unavailable or Failure.NoResponse or Failure.NotImplemented, RetryClass.Creates) => RetryDecision.OutcomeUnknown,
        (Failure.Unavailable or Failure.NoResponse, _) => RetryDecision.Retry,
        _ => RetryDecision.Final,
    };

    public static Failure Classify(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => Failure.None,
        429 => Failure.RateLimited,
        501 => Failure.NotImplemented,
        408 or >= 500 => Failure.Unavailable,
        _ => Failure.Rejected,
    };

    /// <summary>Classifies an attempt that ended without a response.</summary>
    /// <param name="probe">The body; null for a request without a body, of which it is not known whether it was sent.</param>
    public static Failure Classify(ISendProbe? probe) => probe is { Started: false } ? Failure.NotSent : Failure.NoResponse;
}
