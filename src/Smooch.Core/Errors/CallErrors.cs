using System.Text;
using System.Text.Json;

namespace Smooch;

/// <summary>Creates the exception of a failed call. All of them are created here.</summary>
internal sealed class CallErrors(ApiTransport transport)
{
    /// <summary>Creates the exception of an error response.</summary>
    public SmoochApiException OfResponse(CallContext call, HttpResponseMessage response) =>
        Create(call, response, (response.Content as ReceivedContent)?.CutBy);

    /// <summary>Creates the exception of a success that cannot be parsed: the call itself has taken effect.</summary>
    public SmoochApiException OfUnreadable(CallContext call, HttpResponseMessage response, JsonException cause)
    {
        // The parser's message may quote the document; its position cannot.
        var position = new JsonException(
            $"The response is not the JSON that {call.Operation.Name} expects (line {cause.LineNumber}, byte {cause.BytePositionInLine}).",
            path: null,
            cause.LineNumber,
            cause.BytePositionInLine);
        return Create(call, response, position);
    }

    /// <summary>Creates the exception of a call without a response.</summary>
    public SmoochConnectionException OfConnection(CallContext call, Exception cause)
    {
        var reason = "lost its connection";
        var hint = ConnectionHints.Of(cause, call.Url);
        if (transport.Disposed.IsCancellationRequested)
        {
            cause = new ObjectDisposedException("The client was disposed while the call was in progress.", cause);
            reason = "was cancelled, because its client was disposed";
        }
        else if (cause is OperationCanceledException or Polly.Timeout.TimeoutRejectedException)
        {
            cause = new TimeoutException("The call took longer than its timeout.", cause);
            reason = "timed out";
            hint ??= "Try again later, or allow more time with Timeout and Retry.AttemptTimeout.";
        }
        else if (cause is SentTwiceException)
        {
            reason = "was sent again by another handler. " + cause.Message.TrimEnd('.');
        }

        return new SmoochConnectionException(
            call.Operation,
            $"{(hint is null ? "" : hint + " ")}{call.Operation} {reason}.",
            cause)
        { RetryCount = call.Retries };
    }

    /// <summary>Returns the error itself, or the exception for an unknown outcome.</summary>
    public SmoochException Final(CallContext call, SmoochException error, bool isOutcomeUnknown)
    {
        if (!isOutcomeUnknown)
            return error;
        CallLog.OutcomeUnknown(transport.Logger, call.Operation.Name);
        var startedAt = transport.TimeProvider.GetUtcNow() - transport.TimeProvider.GetElapsedTime(call.StartedAt);
        return new SmoochOutcomeUnknownException(call.Operation, startedAt, error);
    }

    private SmoochApiException Create(CallContext call, HttpResponseMessage response, Exception? innerException)
    {
        var body = ErrorText.ToUtf8(response.Content is ReceivedContent content ? content.Body : default);
        var details = Read(body);
        var error = new ApiError(call.Operation, response.StatusCode)
        {
            Details = details,
            Body = Encoding.UTF8.GetString(body.ToArray()),
            RetryAfter = RetryAfter.Read(response, transport.TimeProvider.GetUtcNow()),
            RetryCount = call.Retries,
            AnEarlierAttemptMayHaveActed = call.MayHaveActed,
            Hint = Hint(call.Operation, (int)response.StatusCode, details),
            IncludeDescription = transport.IncludeErrorDescriptions,
            InnerException = innerException,
        };
        return (int)response.StatusCode switch
        {
            401 => new SmoochAuthenticationException(error),
            403 => new SmoochPermissionException(error),
            404 => new SmoochNotFoundException(error),
            409 => new SmoochConflictException(error),
            429 => new SmoochRateLimitException(error),
            >= 500 => new SmoochServerException(error),
            _ => new SmoochApiException(error),
        };
    }

    /// <summary>
    /// What to do. A 404 without the service's own error may come from anywhere on the way, so it is no statement about users and
    /// messages.
    /// </summary>
    private string? Hint(Operation operation, int status, in ApiErrorBody details) => (status, details.Code) switch
    {
        (404, null) => "Check BaseAddress and the proxies on the way: the response is not an error of the service.",
        (407, _) => ConnectionHints.ProxyLogin,
        _ => transport.Profile.Hint(operation, status, details),
    };

    private ApiErrorBody Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!JsonDocument.TryParseValue(ref reader, out var document))
                return default;
            using (document)
                return transport.Profile.ReadError(document.RootElement);
        }
        catch (JsonException)
        {
            // HTML, plain text or a truncated document: the body stays readable as text.
            return default;
        }
    }
}
