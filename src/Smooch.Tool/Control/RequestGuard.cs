using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>Rejects requests of other web sites to the page and its control API.</summary>
internal static class RequestGuard
{
    /// <summary>The header of every changing request: another site cannot send it without a preflight request.</summary>
    public const string PageHeader = "X-Smooch-Page";

    /// <summary>Checks the origin of a request.</summary>
    /// <returns>Why the request is rejected; null when it is not.</returns>
    public static Rejection? Check(HttpContext http, bool isControl)
    {
        var request = http.Request;
        var port = http.Connection.LocalPort;

        // A foreign DNS name that resolves to this machine is not accepted.
        if (request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]") || (request.Host.Port ?? 80) != port)
            return new(
                StatusCodes.Status421MisdirectedRequest,
                $"The host '{request.Host}' is not this machine. Use http://127.0.0.1:{port}/.");

        if (!isControl)
            return HttpMethods.IsGet(request.Method) ? null : new(StatusCodes.Status405MethodNotAllowed, "The page can only be read.");

        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && origin != $"http://{request.Host}")
            return new(StatusCodes.Status403Forbidden, $"The origin '{origin}' may not use the control API.");

        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
            return new(StatusCodes.Status403Forbidden, "Another site may not use the control API.");

        return HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey(PageHeader)
            ? null
            : new(StatusCodes.Status403Forbidden, $"A request that changes something needs the header {PageHeader}.");
    }

    internal readonly record struct Rejection(int Status, string Reason);
}
