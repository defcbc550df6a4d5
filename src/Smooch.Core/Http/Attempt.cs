using System.Net;

namespace Smooch;

/// <summary>One attempt of a call. Attempts may run concurrently and share only the call and the body.</summary>
internal sealed class Attempt(CallContext call, int number, Failure failedBefore)
{
    private const string Option = "Smooch.Attempt";

    private TaskCompletionSource<bool>? ended;
    private bool hasEnded;
    private bool hasPassed;
    private HttpStatusCode? passedWith;

    /// <summary>Gets the call.</summary>
    public CallContext Call { get; } = call;

    /// <summary>Gets the number of the attempt, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>Gets the failure of the previous attempt.</summary>
    public Failure FailedBefore { get; } = failedBefore;

    /// <summary>Gets a task that completes when the attempt has ended.</summary>
    public Task<bool> Ended
    {
        get
        {
            lock (Call.Gate)
            {
                if (hasEnded)
                    return Task.FromResult(true);
                return (ended ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
        }
    }

    /// <summary>Returns the attempt of a request; null for a request of another client.</summary>
    public static Attempt? Of(HttpRequestMessage request) =>
        RequestOptions.Get<Attempt>(request, Option) ?? CallContext.Of(request)?.Direct;

    /// <summary>Stores the attempt in the options of its copy of the request.</summary>
    public void Attach(HttpRequestMessage copy) => RequestOptions.Set(copy, Option, this);

    /// <summary>Records that the request reaches the connection.</summary>
    /// <exception cref="SentTwiceException">
    /// It reached the connection before in this attempt, and sending it again could do harm.
    /// </exception>
    public void Pass()
    {
        lock (Call.Gate)
        {
            if (hasPassed && Call.Probe is { Started: true } probe
                && (!probe.IsReplayable || (Call.Operation.Retry == RetryClass.Creates && passedWith != RetryTable.TooManyRequests)))
            {
                throw new SentTwiceException(Call.Operation);
            }

            hasPassed = true;
        }
    }

    /// <summary>Records the status of the response.</summary>
    public void Passed(HttpStatusCode status) => passedWith = status;

    /// <summary>Completes <see cref="Ended"/>.</summary>
    public void End()
    {
        lock (Call.Gate)
        {
            hasEnded = true;
            ended?.TrySetResult(true);
        }
    }
}
