using System.Buffers;

namespace Smooch;

/// <summary>A request of a wire method, with what the handlers need to know of it, and what its attempts have come to.</summary>
internal sealed class WireRequest(Operation operation, string url, WireTarget target) : HttpRequestMessage(operation.Method, url)
{
    private byte[] body = [];
    private int length;
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
    public ReadOnlySpan<byte> Body => body.AsSpan(0, length);

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
    public async ValueTask ReceiveAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        Forget();
        var succeeded = response.IsSuccessStatusCode;
        if (succeeded && !WantsBody)
            return;
        body = ArrayPool<byte>.Shared.Rent(response.Content.Headers.ContentLength is > 0 and < 1024 * 1024 and var announced ? (int)announced + 1 : 4096);
        try
        {
            using var stream = await response.Content.OpenReadAsync(cancellationToken).ConfigureAwait(false);
            BodyTooLong = !await FillAsync(stream, succeeded ? WireLimits.MaxResponseBytes : WireLimits.MaxErrorBytes, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>False when it holds more than <paramref name="limit"/> bytes; what was read until then is kept.</returns>
    private async ValueTask<bool> FillAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (length == body.Length)
                Grow();
            var read = await stream.ReadPieceAsync(body, length, Math.Min(body.Length, limit + 1) - length, cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return true;
            length += read;
            if (length > limit)
                return false;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(body.Length * 2);
        Body.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(body);
        body = larger;
    }

    private void Forget()
    {
        if (body.Length > 0)
            ArrayPool<byte>.Shared.Return(body);
        body = [];
        length = 0;
        BodyTooLong = false;
        BodyCutBy = null;
    }
}
