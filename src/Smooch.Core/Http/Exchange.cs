using System.Net;
using System.Text.Json;

namespace Smooch;

/// <summary>One call from its first byte to its last: owns the clock of the call and decides what a failure means.</summary>
internal sealed class Exchange : IDisposable
{
    private readonly HttpMessageInvoker http;
    private readonly WireRequest request;
    private readonly WireLimits limits;
    private readonly CancellationToken caller;
    private readonly CancellationTokenSource limit;
    private readonly CancellationToken ended;
    private readonly CancellationTokenRegistration endsWithClient;
    private readonly CancellationTokenRegistration givenUp;
    private readonly DateTimeOffset startedAt;
    private readonly CallTelemetry telemetry;
    private HttpStatusCode? status;
    private Exception? failure;

    public Exchange(HttpMessageInvoker http, WireRequest request, WireLimits limits, CancellationToken cancellationToken)
    {
        this.http = http;
        this.request = request;
        this.limits = limits;
        caller = cancellationToken;
        telemetry = CallTelemetry.Start(request.Operation);
        startedAt = limits.TimeProvider.GetUtcNow();
        limit = CallTimeouts.Start(limits.Timeout, limits.TimeProvider);
        ended = (http as DirectInvoker)?.Ended ?? CancellationToken.None;
        endsWithClient = ended.Cancels(limit);
        givenUp = caller.Cancels(limit);
    }

    private Operation Operation => request.Operation;

    /// <summary>Whether no handler reads answers and ends attempts, so that the exchange has to. A handler ends each: a call may also fail between two, where nothing is in doubt.</summary>
    private bool IsOnlyAttempt => request.Attempts == 0;

    private int Retries => Math.Max(0, request.Attempts - 1);

    /// <summary>Sends the request and reads the answer into it.</summary>
    /// <returns>A 2xx response.</returns>
    /// <exception cref="SmoochException">There is none.</exception>
    public async ValueTask<HttpResponseMessage> SendAsync()
    {
        HttpResponseMessage? response = null;
        try
        {
            caller.ThrowIfCancellationRequested();
            response = await (http is HttpClient client
                ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token)
                : http.SendAsync(request, limit.Token)).ConfigureAwait(false);
            if (IsOnlyAttempt)
            {
                await request.ReceiveAsync(response, limit.Token).ConfigureAwait(false);
                request.EndAttempt(RetryTable.Classify(response.StatusCode));
            }
        }
        catch (Exception e) when (Transport.IsFailure(e))
        {
            response?.Dispose();
            if (IsOnlyAttempt)
                request.EndAttempt(RetryTable.Classify(request.Probe));
            throw failure = Failed(e);
        }

        status = response.StatusCode;
        Tell(response);
        if (request.BodyTooLong && response.IsSuccessStatusCode)
        {
            using (response)
                throw Unreadable(response, new JsonException($"The answer is longer than {WireLimits.MaxResponseBytes} bytes."));
        }

        if (response.IsSuccessStatusCode || IsGoneAlready(response))
            return response;
        using (response)
            throw failure = Refused(response);
    }

    /// <summary>What to throw for a 2xx answer that cannot be understood: the call itself has taken effect.</summary>
    public SmoochException Unreadable(HttpResponseMessage response, JsonException cause)
    {
        // The parser's message may quote the document; its position cannot.
        var position = new JsonException(
            $"The answer is not the JSON that {Operation.Name} expects (line {cause.LineNumber}, byte {cause.BytePositionInLine}).",
            path: null,
            cause.LineNumber,
            cause.BytePositionInLine);
        var error = Error(response, position);
        SmoochException unreadable = Operation.Retry == RetryClass.Creates ? OutcomeUnknown(error) : error;
        failure = unreadable;
        return unreadable;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        telemetry.Stop(Operation, status, failure, Retries);
        givenUp.Dispose();
        endsWithClient.Dispose();
        CallTimeouts.End(limit, limits.TimeProvider);
    }

    /// <summary>A deletion that is repeated because nobody knows whether it happened finds nothing when it did.</summary>
    private bool IsGoneAlready(HttpResponseMessage response) =>
        request.MayHaveActed && !request.WantsBody && Operation.Method == HttpMethod.Delete && response.StatusCode == HttpStatusCode.NotFound;

    private void Tell(HttpResponseMessage response)
    {
        try
        {
            request.Target.Observer?.Invoke(new SmoochResponse(Operation.Name, response, Retries));
        }
        catch
        {
            // Nobody else will, and the connection would stay open.
            response.Dispose();
            throw;
        }
    }

    private Exception Refused(HttpResponseMessage response)
    {
        if (request.BodyCutBy is { } cut && caller.IsCancellationRequested)
            return Failed(cut);
        var error = Error(response, request.BodyCutBy);
        return request.InDoubt ? OutcomeUnknown(error) : error;
    }

    private Exception Failed(Exception cause)
    {
        if (caller.IsCancellationRequested)
            return new OperationCanceledException(cause.Message, cause, caller);
        var reason = "lost its connection";
        if (ended.IsCancellationRequested)
        {
            cause = new ObjectDisposedException("The client was disposed while the call was under way.", cause);
            reason = "was given up, since its client was disposed";
        }
        else if (limit.IsCancellationRequested || cause is OperationCanceledException or Polly.Timeout.TimeoutRejectedException)
        {
            cause = new TimeoutException("The call took longer than its timeout.", cause);
            reason = "timed out";
        }

        var error = new SmoochConnectionException(Operation, $"{Operation.Name} ({Operation.Method} {Operation.Route}) {reason}.", cause) { RetryCount = Retries };
        return request.InDoubt ? OutcomeUnknown(error) : error;
    }

    private SmoochApiException Error(HttpResponseMessage response, Exception? cause)
    {
        var error = ApiErrors.Create(Operation, response, request.Body, limits.TimeProvider.GetUtcNow(), cause);
        error.RetryCount = Retries;
        error.FollowsOneThatMayHaveActed = request.MayHaveActed;
        return error;
    }

    private SmoochOutcomeUnknownException OutcomeUnknown(SmoochException cause)
    {
        CallLog.OutcomeUnknown(limits.Logger, Operation.Name);
        return new(Operation, startedAt, cause);
    }
}
