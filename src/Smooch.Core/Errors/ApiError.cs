using System.Net;

namespace Smooch;

/// <summary>What was learned of an error answer, handed to the exception that fits it.</summary>
internal sealed class ApiError(Operation operation, HttpStatusCode statusCode)
{
    public Operation Operation { get; } = operation;

    public HttpStatusCode StatusCode { get; } = statusCode;

    public string? Code { get; init; }

    public string? Description { get; init; }

    public string Body { get; init; } = "";

    public TimeSpan? RetryAfter { get; init; }

    public Exception? InnerException { get; init; }

    /// <summary>Gets the message: status, code, route template and what to do, and nothing that a user or a secret could be read from.</summary>
    public string Message
    {
        get
        {
            var code = Code is null ? "" : $", {Code}";
            var start = $"{Operation.Name} ({Operation.Method} {Operation.Route}) was answered {(int)StatusCode}{code}.";
            return (int)StatusCode switch
            {
                401 or 403 when Operation.Accepts is { } accepts => $"{start} It accepts: {accepts}.",
                >= 200 and < 300 => $"{start} The answer could not be understood.",
                >= 300 and < 400 => $"{start} Redirects are not followed: a credential must not travel to another host. Check the base address.",
                _ when Description is not null => $"{start} The {nameof(SmoochApiException.Description)} property has the service's explanation.",
                _ => start,
            };
        }
    }
}
