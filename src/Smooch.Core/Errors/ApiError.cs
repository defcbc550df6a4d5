using System.Net;

namespace Smooch;

/// <summary>The content of an error response, from which the exception is created.</summary>
internal sealed class ApiError(Operation operation, HttpStatusCode statusCode)
{
    /// <summary>The most characters of an explanation in a message.</summary>
    private const int LongestDescription = 1000;

    public Operation Operation { get; } = operation;

    public HttpStatusCode StatusCode { get; } = statusCode;

    public ApiErrorBody Details { get; init; }

    public string Body { get; init; } = "";

    public TimeSpan? RetryAfter { get; init; }

    public int RetryCount { get; init; }

    public bool AnEarlierAttemptMayHaveActed { get; init; }

    public Exception? InnerException { get; init; }

    /// <summary>Gets a value indicating whether the message contains the service's explanation.</summary>
    public bool IncludeDescription { get; init; }

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
                408 or >= 500 => "Try again later: the service has a problem.",
                413 => "Send less: the request is too large.",
                429 => "Send fewer requests: the service limits their rate.",
                >= 300 and < 400 => "Redirects are not followed: a credential must not travel to another host. Check the base address.",
                _ => null,
            };
            var code = Details.Code is null ? "" : $", {Details.Code}";
            var message = $"{(hint is null ? "" : hint + " ")}{Operation} returned {(int)StatusCode}{code}.";
            if (IncludeDescription && Details.Description is { } description)
                message += $" The service explains: {LogText.Clean(description, LongestDescription)}";
            return (int)StatusCode switch
            {
                401 or 403 when Operation.Accepts is { } accepts => $"{message} It accepts: {accepts}.",
                429 when RetryAfter is { } wait => $"{message} The service asks to wait {wait.TotalSeconds:0} seconds.",
                _ when Details.Description is not null && !IncludeDescription => $"{message} The "
                    + $"{nameof(SmoochApiException.Description)} property has the service's explanation.",
                _ => message,
            };
        }
    }
}
