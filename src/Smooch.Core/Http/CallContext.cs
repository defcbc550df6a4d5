namespace Smooch;

/// <summary>One call, in the options of its request: what it is, and what its attempts have come to. What belongs to one attempt is in <see cref="Attempt"/>.</summary>
internal sealed class CallContext(Operation operation, ApiTarget target)
{
    private const string Option = "Smooch.Call";

    private Attempt? running;
    private bool hasSucceeded;
    private Failure last;

    /// <summary>Gets what the call and its attempts lock, briefly.</summary>
    public object Gate { get; } = new();

    /// <summary>Gets the operation that the call performs.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>Gets where the client is configured to send to, and as whom.</summary>
    public ApiTarget Target { get; } = target;

    /// <summary>Gets the URL of the call, which has the configured origin.</summary>
    public Uri Url { get; private set; } = null!;

    /// <summary>Gets when the call began, as a timestamp of the client's clock.</summary>
    public long StartedAt { get; private set; }

    /// <summary>Gets the body, as far as it knows whether it was sent; null for a request without one.</summary>
    public ISendProbe? Probe { get; private set; }

    /// <summary>Gets how many attempts have begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets how many times the request was retried.</summary>
    public int Retries => Math.Max(0, Attempts - 1);

    /// <summary>Gets a value indicating whether the service may have acted on an attempt that failed.</summary>
    public bool MayHaveActed { get; private set; }

    /// <summary>Gets a value indicating whether the call may have created what it was to create, without a clear response.</summary>
    public bool IsOutcomeUnknown { get; private set; }

    /// <summary>Gets or sets what the last failed attempt came to, for a later one that must not begin.</summary>
    public SmoochException? LastError { get; set; }

    /// <summary>Gets a value indicating whether the body, if there is one, can be sent once more.</summary>
    public bool CanRetry => Probe is not { Started: true, Repeatable: false };

    /// <summary>Gets the attempt that uses the request of the call itself; later ones use a copy.</summary>
    public Attempt? Direct { get; private set; }

    /// <summary>The call of a request; null when it has none yet.</summary>
    public static CallContext? Of(HttpRequestMessage request) => RequestOptions.Get<CallContext>(request, Option);

    /// <summary>Puts a call into the options of its request.</summary>
    public static void Attach(HttpRequestMessage request, CallContext call) => RequestOptions.Set(request, Option, call);

    /// <summary>Takes note of the request before anything is sent.</summary>
    public void Begin(HttpRequestMessage request, long startedAt)
    {
        Url = request.RequestUri!;
        Probe = request.Content as ISendProbe;
        StartedAt = startedAt;
    }

    /// <summary>
    /// Lets an attempt begin. Of a call that creates something no attempt runs beside another one, and none after one that may have arrived,
    /// whatever a resilience pipeline asks for.
    /// </summary>
    /// <exception cref="SmoochException">The attempt must not begin; this is what the one before came to.</exception>
    public async ValueTask<Attempt> BeginAttemptAsync(CancellationToken cancellationToken)
    {
        var waited = false;
        while (true)
        {
            Attempt? other;
            lock (Gate)
            {
                other = Operation.Retry == RetryClass.Creates ? running : null;
                if (other is null && !(waited && hasSucceeded))
                    return BeginAttempt();
            }

            // A hedged attempt that waited for one that succeeded has lost: the pipeline cancels it. An exception could reach the caller instead of the success.
            var ended = other?.Ended ?? new TaskCompletionSource<bool>().Task;
            await ended.UntilAsync(cancellationToken).ConfigureAwait(false);
            waited = true;
        }
    }

    /// <summary>Takes note of what an attempt may have left behind.</summary>
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

    private Attempt BeginAttempt()
    {
        var creates = Operation.Retry == RetryClass.Creates;
        if ((creates && (IsOutcomeUnknown || hasSucceeded)) || !CanRetry)
        {
            IsOutcomeUnknown |= creates && hasSucceeded;
            throw LastError ?? new SmoochConnectionException(
                Operation,
                $"{Operation} was passed on again by the resilience pipeline, although it may have taken effect.",
                new InvalidOperationException("The resilience pipeline of the client discarded a response. Use AddSmoochRetry in it, which knows what may be retried."));
        }

        // Only here attempts never overlap; elsewhere "started" stays true, which is on the safe side.
        if (creates && Probe is { } probe)
            probe.Started = false;
        var attempt = new Attempt(this, ++Attempts, last);
        if (Attempts == 1)
            Direct = attempt;
        running = attempt;
        return attempt;
    }
}
