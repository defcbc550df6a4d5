using System.Text.Json;
using Smooch.Client.Errors;

namespace Smooch.Client.Http;

/// <summary>One call from its first byte to its last: owns the clock of the call and decides what a failure means.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly Operation operation;
    private readonly ISendProbe? probe;
    private readonly WireLimits limits;
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource timeout;
    private readonly CancellationTokenSource? linked;
    private readonly CancellationToken token;

    public Exchange(Operation operation, HttpContent? content, WireLimits limits, CancellationToken cancellationToken)
    {
        this.operation = operation;
        this.limits = limits;
        probe = content as ISendProbe;
        caller = cancellationToken;
        timeout = limits.TimeProvider.CreateTimeout(limits.Timeout);
        linked = cancellationToken.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token) : null;
        token = (linked ?? timeout).Token;
    }

    /// <summary>Whether a failure leaves it open that the service acted on the request.</summary>
    private bool InDoubt => operation.Retry == RetryClass.Creates && (probe is null || probe.Started);

    private DateTimeOffset Now => limits.TimeProvider.GetUtcNow();

    /// <summary>Sends the request.</summary>
    /// <returns>A 2xx response whose body has not been read yet.</returns>
    public async Task<HttpResponseMessage> SendAsync(HttpClient http, WireRequest request)
    {
        using (request)
        {
            HttpResponseMessage response;
            try
            {
                caller.ThrowIfCancellationRequested();
                response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            }
            catch (Exception e) when (IsTransport(e))
            {
                throw Failed(e);
            }

            if (response.IsSuccessStatusCode)
                return response;
            using (response)
                throw await RefusedAsync(response).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the body of a 2xx response.</summary>
    public async Task<PooledBuffer> ReadAsync(HttpResponseMessage response)
    {
        var body = new PooledBuffer(response.Content.Headers.ContentLength is > 0 and < 1024 * 1024 and var length ? (int)length + 1 : 4096);
        try
        {
            using var stream = await response.Content.OpenReadAsync(token).ConfigureAwait(false);
            if (await body.FillAsync(stream, WireLimits.MaxResponseBytes, token).ConfigureAwait(false))
                return body;
        }
        catch (Exception e) when (IsTransport(e))
        {
            body.Dispose();
            throw Failed(e);
        }

        using (body)
            throw Unreadable(response, body, new JsonException($"The answer is longer than {WireLimits.MaxResponseBytes} bytes."));
    }

    /// <summary>What to throw for a 2xx answer that cannot be understood: the call itself has taken effect.</summary>
    public SmoochException Unreadable(HttpResponseMessage response, PooledBuffer body, JsonException cause)
    {
        // The parser's message may quote the document; its position cannot.
        var position = new JsonException(
            $"The answer is not the JSON that {operation.Name} expects (line {cause.LineNumber}, byte {cause.BytePositionInLine}).",
            path: null,
            cause.LineNumber,
            cause.BytePositionInLine);
        SmoochException error = ApiErrors.Create(operation, response, body.WrittenSpan, Now, position);
        return operation.Retry == RetryClass.Creates ? OutcomeUnknown(error) : error;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        linked?.Dispose();
        timeout.Dispose();
    }

    /// <summary>A disposed client is a mistake of the caller, a disposed stream the trace of a lost connection.</summary>
    private static bool IsTransport(Exception e) =>
        e is HttpRequestException or IOException or OperationCanceledException
        || (e is ObjectDisposedException { ObjectName: var name } && name != typeof(HttpClient).FullName);

    private async Task<Exception> RefusedAsync(HttpResponseMessage response)
    {
        using var body = new PooledBuffer();
        Exception? cut = null;
        try
        {
            using var stream = await response.Content.OpenReadAsync(token).ConfigureAwait(false);
            await body.FillAsync(stream, WireLimits.MaxErrorBytes, token).ConfigureAwait(false);
        }
        catch (Exception e) when (IsTransport(e))
        {
            if (caller.IsCancellationRequested)
                return Failed(e);
            // A body that breaks off must not hide the status that came before it.
            cut = e;
        }

        var error = ApiErrors.Create(operation, response, body.WrittenSpan, Now, cut);
        return InDoubt && ApiErrors.LeavesDoubt(response.StatusCode) ? OutcomeUnknown(error) : error;
    }

    private Exception Failed(Exception cause)
    {
        if (caller.IsCancellationRequested)
            return new OperationCanceledException(cause.Message, cause, caller);
        if (cause is OperationCanceledException)
            cause = new TimeoutException("The call took longer than its timeout.", cause);
        var reason = cause is TimeoutException ? "timed out" : "lost its connection";
        SmoochException error = new SmoochConnectionException(operation, $"{operation.Name} ({operation.Method} {operation.Route}) {reason}.", cause);
        return InDoubt ? OutcomeUnknown(error) : error;
    }

    private SmoochOutcomeUnknownException OutcomeUnknown(SmoochException cause) => new(operation, cause);
}
