using System.Net;

namespace Smooch;

/// <summary>The service answered, and the answer is an error, or a success that cannot be understood (reference: errors, status codes).</summary>
/// <remarks>
/// Subtypes exist where a caller would act differently: <see cref="SmoochAuthenticationException"/> (401), <see cref="SmoochPermissionException"/> (403),
/// <see cref="SmoochNotFoundException"/> (404), <see cref="SmoochConflictException"/> (409), <see cref="SmoochRateLimitException"/> (429),
/// <see cref="SmoochServerException"/> (5xx). The rest (3xx, 400, 402, 413, 423 …) is this type.
/// </remarks>
public class SmoochApiException : SmoochException
{
    internal SmoochApiException(ApiError error)
        : base(error.Operation.Name, error.Message, error.InnerException)
    {
        StatusCode = error.StatusCode;
        Code = error.Details.Code;
        Description = error.Details.Description;
        Parameter = error.Details.Parameter;
        HelpLink = error.Details.HelpLink;
        ResponseBody = error.Body;
        RetryCount = error.RetryCount;
        FollowsOneThatMayHaveActed = error.FollowsOneThatMayHaveActed;
        Method = error.Operation.Method.Method;
        Route = error.Operation.Route;
    }

    /// <summary>Gets the HTTP status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the service's own code (<c>error.code</c>), such as <c>bad_request</c>: an open set; null when the body had none.</summary>
    public string? Code { get; }

    /// <summary>Gets the service's explanation for people (<c>error.description</c>); null when the body had none. It may quote what was sent, so it is not part of the message.</summary>
    public string? Description { get; }

    /// <summary>Gets or sets the address of a page about the error, if the service names one; else null.</summary>
    public sealed override string? HelpLink { get; set; }

    /// <summary>Gets the parameter that the service names in its error; null when it names none.</summary>
    public string? Parameter { get; }

    /// <summary>Gets the start of the body as text, at most 64 KiB; it may quote what was sent, so it is not part of the message.</summary>
    public string ResponseBody { get; }

    /// <summary>Gets the HTTP method of the request.</summary>
    public string Method { get; }

    /// <summary>Gets the route template of the request below the version root, without ids.</summary>
    public string Route { get; }

    /// <summary>Gets how many times the request was repeated before this answer was final; 0 when it was not.</summary>
    public int RetryCount { get; }

    /// <summary>Gets a value indicating whether it is the service's own 404: one with its code. A proxy, or another server, sends a page of its own.</summary>
    internal bool IsOfService => Code is not null;

    /// <summary>Gets a value indicating whether the service may have acted on an attempt before this response.</summary>
    internal bool FollowsOneThatMayHaveActed { get; }
}
