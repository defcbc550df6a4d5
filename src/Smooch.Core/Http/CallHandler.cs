using System.Net;
using System.Text.Json;

namespace Smooch;

/// <summary>
/// The outermost handler, one per app: finds the operation of a request, measures the call, reads the result and creates the exception of
/// a failure. Refit only receives values.
/// </summary>
internal sealed class CallHandler(ApiTransport transport, ApiTarget target) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = Prepare(request);
        cancellationToken.ThrowIfCancellationRequested();
        var telemetry = transport.Profile.Telemetry.StartCall(call.Operation);
        HttpResponseMessage? response = null;
        HttpStatusCode? status = null;
        Exception? error = null;
        try
        {
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            status = response.StatusCode;
            if (response.Content is not ReceivedContent)
                await ReceivedContent.ReceiveAsync(
                    response,
                    call.Operation.Result is not null,
                    transport.Buffers,
                    cancellationToken).ConfigureAwait(false);
            Observe(call, response);
            Read(call, response, cancellationToken);
            return response;
        }
        catch (Exception e)
        {
            response?.Dispose();
            error = Failed(call, e, cancellationToken);
            if (ReferenceEquals(error, e))
                throw;
            throw error;
        }
        finally
        {
            if (call.Probe is MultipartBody { ProgressFailure: { } failure })
                CallLog.ProgressFailed(transport.Logger, failure);
            transport.Profile.Telemetry.StopCall(telemetry, call, status, error, transport.TimeProvider);
        }
    }

    private CallContext Prepare(HttpRequestMessage request)
    {
        if (CallContext.Of(request) is not { } call)
        {
            call = new CallContext(OperationTable.Of(request), target);
            // Replaces this option, so that the options of a request need no more room than Refit allocated.
            RequestOptions.Remove(request, Refit.HttpRequestMessageOptions.InterfaceType);
            CallContext.Attach(request, call);
        }

        call.Operation.RequireVersion(target.Version);
        if (target.ConfigurationError is { } error)
            throw new InvalidOperationException(error);
        transport.ThrowIfDisposed();
        if (request.Content is null && call.Operation.Retry == RetryClass.Creates)
            request.Content = new EmptyBody();
        transport.AddHeaders(request);
        call.Begin(request, transport.TimeProvider.GetTimestamp());
        return call;
    }

    /// <summary>
    /// Shows the response to the observer. What that throws must not hide the outcome of the call, which has taken effect.
    /// </summary>
    private void Observe(CallContext call, HttpResponseMessage response)
    {
        if (target.Observer is not { } observer)
            return;
        try
        {
            observer(new SmoochResponse(call.Operation.Name, response, call.Retries));
        }
        catch (Exception e)
        {
            CallLog.ObserverFailed(transport.Logger, e, call.Operation.Name);
        }
    }

    /// <summary>Reads the result, or throws the exception of the response.</summary>
    private void Read(CallContext call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            if (IsGoneAlready(call, response) && transport.Errors.OfResponse(call, response).IsOfService)
                return;
            if (cancellationToken.IsCancellationRequested && ((ReceivedContent)response.Content).CutBy is { } cut)
                throw new OperationCanceledException(cut.Message, cut, cancellationToken);
            throw transport.Errors.OfResponse(call, response);
        }

        if (call.Operation.Result is not { } result)
            return;
        var content = (ReceivedContent)response.Content;
        try
        {
            if (content.IsTooLong)
                throw new JsonException($"The response is longer than {ApiTransport.MaxResponseBytes} bytes.");
            var json = ErrorText.ToUtf8(content.Body);
            content.Value = result.ReadObject(json.IsEmpty ? "{}"u8 : json, transport.JsonIssues);
            if (content.Value is null or ICheckedResult { IsComplete: false })
                throw new JsonException("The response does not contain the requested object.");
        }
        catch (JsonException e)
        {
            throw transport.Errors.OfUnreadable(call, response, e);
        }

        content.Release();
        // For a 204 Refit would return null.
        if (response.StatusCode == HttpStatusCode.NoContent)
            response.StatusCode = HttpStatusCode.OK;
    }

    /// <summary>Returns whether a retried deletion found nothing because an earlier attempt had succeeded.</summary>
    private static bool IsGoneAlready(CallContext call, HttpResponseMessage response) =>
        call.MayHaveActed
            && call.Operation.Result is null
            && call.Operation.Method == HttpMethod.Delete
            && response.StatusCode == HttpStatusCode.NotFound;

    /// <summary>Returns the exception that the caller receives; the same one when it is not a failure of the call.</summary>
    private Exception Failed(CallContext call, Exception exception, CancellationToken cancellationToken) => exception switch
    {
        SmoochApiException { StatusCode: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices } unreadable =>
            transport.Errors.Final(call, unreadable, call.Operation.Retry == RetryClass.Creates),
        SmoochException error => transport.Errors.Final(call, error, call.IsOutcomeUnknown),
        OperationCanceledException cancelled when cancelled.CancellationToken == cancellationToken
            && cancellationToken.IsCancellationRequested =>
            exception,
        _ when ConnectionFailure.Is(exception) && cancellationToken.IsCancellationRequested =>
            new OperationCanceledException(exception.Message, exception, cancellationToken),
        _ when ConnectionFailure.Is(exception) || call.IsOutcomeUnknown =>
            transport.Errors.Final(call, transport.Errors.OfConnection(call, exception), call.IsOutcomeUnknown),
        _ => exception,
    };
}
