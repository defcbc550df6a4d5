namespace Smooch.Client.Http;

/// <summary>A request of a wire method, with what the handlers need to know of it, and what its attempts have come to.</summary>
internal sealed class WireRequest(Operation operation, string url, WireTarget target) : HttpRequestMessage(operation.Method, url)
{
    private PooledBuffer? body;
    private Failure last;

    /// <summary>Gets the operation that the request performs.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>Gets where the client is configured to send to, and as whom.</summary>
    public WireTarget Target { get; } = target;

    /// <summary>Gets a value indicating whether the body of a 2xx answer is wanted; it is left unread otherwise.</summary>
    public bool WantsBody { get; init; }

    /// <summary>Gets how many attempts have begun; 0 when nobody counts them.</summary>
    public int Attempts { get; private set; }

    /// <summary>Gets a value indicating whether the service may have acted on an attempt that failed.</summary>
    public bool MayHaveActed { get; private set; }

    /// <summary>Gets a value indicating whether nobody knows if the call has made what it was to make.</summary>
    public bool InDoubt { get; private set; }

    /// <summary>Gets the body as far as it knows whether it left; null for a request without one.</summary>
    public ISendProbe? Probe => Content as ISendProbe;

    /// <summary>Gets a value indicating whether the body, if there is one, can be sent once more.</summary>
    public bool CanRepeat => Probe is not { Started: true, Repeatable: false };

    /// <summary>Gets what was read of the answer's body; it lives as long as the request.</summary>
    public ReadOnlySpan<byte> Body => body is null ? default : body.WrittenSpan;

    /// <summary>Gets a value indicating whether the answer held more than is read.</summary>
    public bool BodyTooLong { get; private set; }

    /// <summary>Gets what cut the body of an error short: it must not hide the status that came before it.</summary>
    public Exception? BodyCutBy { get; private set; }

    /// <summary>Forgets the attempt before.</summary>
    /// <returns>How that one ended.</returns>
    public Failure BeginAttempt(CancellationToken cancellationToken)
    {
        Attempts++;
        Forget();
        if (Probe is { } probe)
            probe.Started = false;
        (Content as MultipartBody)?.BeginAttempt(cancellationToken);
        return last;
    }

    /// <summary>Takes note of what an attempt may have left behind.</summary>
    public void EndAttempt(Failure failure)
    {
        last = failure;
        MayHaveActed |= failure is Failure.Unavailable or Failure.NoAnswer;
        InDoubt |= RetryTable.Decide(failure, Operation.Retry) == Verdict.OutcomeUnknown;
    }

    /// <summary>Reads the body of an answer: all of a success that is wanted, the start of an error.</summary>
    /// <exception cref="IOException">The body of a success broke off; any exception of <see cref="Transport"/> can come.</exception>
    public async Task ReceiveAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        Forget();
        var succeeded = response.IsSuccessStatusCode;
        if (succeeded && !WantsBody)
            return;
        body = new PooledBuffer(response.Content.Headers.ContentLength is > 0 and < 1024 * 1024 and var length ? (int)length + 1 : 4096);
        try
        {
            using var stream = await response.Content.OpenReadAsync(cancellationToken).ConfigureAwait(false);
            BodyTooLong = !await body.FillAsync(stream, succeeded ? WireLimits.MaxResponseBytes : WireLimits.MaxErrorBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!succeeded && Transport.IsFailure(e))
        {
            BodyCutBy = e;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Forget();
        base.Dispose(disposing);
    }

    private void Forget()
    {
        body?.Dispose();
        body = null;
        BodyTooLong = false;
        BodyCutBy = null;
    }
}
