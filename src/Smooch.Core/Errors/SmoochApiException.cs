using System.Net;

namespace Smooch;

/// <summary>The service responded with an error, or with a success that cannot be parsed.</summary>
/// <remarks>
/// Subtypes exist where a caller would act differently: <see cref="SmoochAuthenticationException"/> (401),
/// <see cref="SmoochPermissionException"/> (403), <see cref="SmoochNotFoundException"/> (404), <see cref="SmoochConflictException"/> (409),
/// <see cref="SmoochRateLimitException"/> (429), <see cref="SmoochServerException"/> (5xx). All other errors (3xx, 400, 402, 413, 423 …)
/// have this type.
/// </remarks>
/// <example>
/// <code>
/// try
/// {
///     await smooch.AppUsers.GetAsync(userId);
/// }
/// catch (SmoochNotFoundException)
/// {
///     // There is no such user.
/// }
/// catch (SmoochApiException e) when (e.Code == "bad_request")
/// {
///     Console.WriteLine(e.Description);
/// }
/// </code>
/// </example>
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
        AnEarlierAttemptMayHaveActed = error.AnEarlierAttemptMayHaveActed;
        Method = error.Operation.Method.Method;
        Route = error.Operation.Route;
    }

    /// <summary>Gets the HTTP status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// Gets the error code (<c>error.code</c>), such as <c>bad_request</c>; null when the body has none. New codes may appear.
    /// </summary>
    public string? Code { get; }

    /// <summary>Gets the description (<c>error.description</c>); null when the body has none.</summary>
    /// <remarks>It may quote the request, so it is not part of the message.</remarks>
    public string? Description { get; }

    /// <summary>Gets or sets the address of a page about the error; null when the service sends none.</summary>
    public sealed override string? HelpLink { get; set; }

    /// <summary>Gets the name of the invalid parameter; null when the service names none.</summary>
    public string? Parameter { get; }

    /// <summary>Gets the start of the body as text, at most 64 KiB.</summary>
    /// <remarks>It may quote the request, so it is not part of the message.</remarks>
    public string ResponseBody { get; }

    /// <summary>Gets the HTTP method of the request.</summary>
    public string Method { get; }

    /// <summary>Gets the route template of the request below the version root, without ids.</summary>
    public string Route { get; }

    /// <summary>Gets the number of retries before this response.</summary>
    public int RetryCount { get; }

    /// <summary>
    /// Gets a value indicating whether it is the service's own 404: one with its code. A proxy, or another server, sends a page of its
    /// own.
    /// </summary>
    internal bool IsOfService => Code is not null;

    /// <summary>Gets a value indicating whether the service may have acted on an earlier attempt.</summary>
    internal bool AnEarlierAttemptMayHaveActed { get; }
}
