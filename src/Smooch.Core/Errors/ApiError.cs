using System.Net;

namespace Smooch;

/// <summary>The content of an error response, from which the exception is created.</summary>
internal sealed class ApiError(Operation operation, HttpStatusCode statusCode)
{
    public Operation Operation { get; } = operation;

    public HttpStatusCode StatusCode { get; } = statusCode;

    public ApiErrorBody Details { get; init; }

    public string Body { get; init; } = "";

    public TimeSpan? RetryAfter { get; init; }

    public int RetryCount { get; init; }

    public bool AnEarlierAttemptMayHaveActed { get; init; }

    public Exception? InnerException { get; init; }

    /// <summary>Gets the advice of the API package; null when it has none.</summary>
    public string? Hint { get; init; }

    /// <summary>Gets the message: the advice, status, code and route template, without user data or secrets.</summary>
    public string Message
    {
        get
        {
            var hint = Hint ?? (int)StatusCode switch
            {
                >= 200 and < 300 => "The response could not be understood.",
                >= 300 and < 400 => "Redirects are not followed: a credential must not travel to another host. Check the base address.",
                _ => null,
            };
            var code = Details.Code is null ? "" : $", {Details.Code}";
            var message = $"{(hint is null ? "" : hint + " ")}{Operation} returned {(int)StatusCode}{code}.";
            return (int)StatusCode switch
            {
                401 or 403 when Operation.Accepts is { } accepts => $"{message} It accepts: {accepts}.",
                429 when RetryAfter is { } wait => $"{message} The service asks to wait {wait.TotalSeconds:0} seconds.",
                _ when Details.Description is not null => $"{message} The {nameof(SmoochApiException.Description)} property has the service's explanation.",
                _ => message,
            };
        }
    }
}
