namespace Smooch;

/// <summary>
/// The handlers of a client that was made without services. <see cref="HttpClient"/> would make a linked token source for each call and copy
/// its default headers into it; a call has a time limit of its own, and the headers are always the same.
/// </summary>
internal sealed class DirectInvoker(HttpMessageHandler handler, bool disposeHandler) : HttpMessageInvoker(handler, disposeHandler)
{
    /// <summary>What the exception for a client that is used after its end names.</summary>
    public const string Name = "Smooch.Client";

    private readonly CancellationTokenSource ended = new();

    /// <summary>Gets what is cancelled when the client is disposed: calls under way end.</summary>
    public CancellationToken Ended => ended.Token;

    /// <inheritdoc/>
    public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (ended.IsCancellationRequested)
            throw new ObjectDisposedException(Name, "The client was disposed. Keep one client for as long as the program runs, and dispose it last.");
        request.Headers.TryAddWithoutValidation("Accept", Connections.Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", Connections.UserAgent);
        return base.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
                ended.Cancel();
        }
        finally
        {
            base.Dispose(disposing);
        }
    }
}
