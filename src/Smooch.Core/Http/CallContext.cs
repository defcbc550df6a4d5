namespace Smooch;

/// <summary>
/// One call, in the options of its request: its operation and the state of its attempts. The state of one attempt is in
/// <see cref="Attempt"/>.
/// </summary>
internal sealed class CallContext(Operation operation, ApiTarget target)
{
    private const string Option = "Smooch.Call";

    private Attempt? running;
    private bool hasSucceeded;
    private Failure last;

    /// <summary>Gets the lock of the call and its attempts.</summary>
    public object Gate { get; } = new();

    /// <summary>Gets the operation that the call performs.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>Gets the address and credential of the call.</summary>
    public ApiTarget Target { get; } = target;

    /// <summary>Gets the URL of the call, which has the configured origin.</summary>
    public Uri Url { get; private set; } = null!;

    /// <summary>Gets the start of the call, as a timestamp of the client's clock.</summary>
    public long StartedAt { get; private set; }

    /// <summary>Gets the body, if it can report whether it was sent; null for a request without a body.</summary>
    public ISendProbe? Probe { get; private set; }

    /// <summary>Gets the number of attempts that have started.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets the number of retries.</summary>
    public int Retries => Math.Max(0, Attempts - 1);

    /// <summary>Gets a value indicating whether the service may have acted on an attempt that failed.</summary>
    public bool MayHaveActed { get; private set; }

    /// <summary>Gets a value indicating whether the call may have created its object without a clear response.</summary>
    public bool IsOutcomeUnknown { get; private set; }

    /// <summary>Gets or sets the error of the last failed attempt, for a later attempt that must not start.</summary>
    public SmoochException? LastError { get; set; }

    /// <summary>Gets a value indicating whether the body, if there is one, can be sent once more.</summary>
    public bool CanRetry => Probe is not { Started: true, IsReplayable: false };

    /// <summary>Gets the attempt that uses the request of the call itself; later ones use a copy.</summary>
    public Attempt? Direct { get; private set; }

    /// <summary>Returns the call of a request; null when it has none yet.</summary>
    public static CallContext? Of(HttpRequestMessage request) => RequestOptions.Get<CallContext>(request, Option);

    /// <summary>Stores a call in the options of its request.</summary>
    public static void Attach(HttpRequestMessage request, CallContext call) => RequestOptions.Set(request, Option, call);

    /// <summary>Records the request before anything is sent.</summary>
    public void Begin(HttpRequestMessage request, long startedAt)
    {
        Url = request.RequestUri!;
        Probe = request.Content as ISendProbe;
        StartedAt = startedAt;
    }

    /// <summary>
    /// Starts an attempt. Attempts of a call that creates something never run concurrently, and none starts after one that may have
    /// arrived, whatever the resilience pipeline requests.
    /// </summary>
    /// <exception cref="SmoochException">The attempt must not start; this is the error of the previous one.</exception>
    public async ValueTask<Attempt> StartAttemptAsync(CancellationToken cancellationToken)
    {
        var waited = false;
        while (true)
        {
            Attempt? other;
            lock (Gate)
            {
                other = Operation.Retry == RetryClass.Creates ? running : null;
                if (other is null && !(waited && hasSucceeded))
                    return StartAttempt();
            }

            // A hedged attempt that waited for one that succeeded is cancelled by the pipeline. An exception could reach the caller instead
            // of the success.
            var ended = other?.Ended ?? new TaskCompletionSource<bool>().Task;
            await ended.UntilAsync(cancellationToken).ConfigureAwait(false);
            waited = true;
        }
    }

    /// <summary>Records the result of an attempt.</summary>
    public void EndAttempt(Attempt attempt, Failure failure)
    {
        lock (Gate)
        {
            last = failure;
            hasSucceeded |= failure == Failure.None;
            MayHaveActed |= failure is Failure.Unavailable or Failure.NotImplemented or Failure.NoResponse;
            IsOutcomeUnknown |= RetryTable.Decide(failure, Operation.Retry) == RetryDecision.OutcomeUnknown;
            if (ReferenceEquals(running, attempt))
                running = null;
        }

        attempt.End();
    }

    private Attempt StartAttempt()
    {
        var creates = Operation.Retry == RetryClass.Creates;
        if ((creates && (IsOutcomeUnknown || hasSucceeded)) || !CanRetry)
        {
            IsOutcomeUnknown |= creates && hasSucceeded;
            throw LastError ?? new SmoochConnectionException(
                Operation,
                $"{Operation} was started again by the resilience pipeline, although it may have taken effect.",
                new InvalidOperationException(
                    "The resilience pipeline of the client discarded a response. Use AddSmoochRetry in it, which decides what may be "
                        + "retried."));
        }

        // Only here do attempts never overlap; otherwise "started" stays true, which is safe.
        if (creates && Probe is { } probe)
            probe.Started = false;
        var attempt = new Attempt(this, ++Attempts, last);
        if (Attempts == 1)
            Direct = attempt;
        running = attempt;
        return attempt;
    }
}
