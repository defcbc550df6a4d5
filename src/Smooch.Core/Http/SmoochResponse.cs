using System.Net;
using System.Net.Http.Headers;

namespace Smooch;

/// <summary>The status and the headers of a response; see <c>SmoochClient.WithResponseObserver</c>.</summary>
/// <example>
/// <code>
/// var observed = smooch.WithResponseObserver(response =>
///     Console.WriteLine($"{response.Operation}: {response.StatusCode}, {response.RetryCount} retries"));
/// await observed.AppUsers.GetAsync(userId);
/// </code>
/// </example>
public sealed class SmoochResponse
{
    internal SmoochResponse(string operation, HttpResponseMessage response, int retryCount)
    {
        Operation = operation;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        RetryCount = retryCount;
    }

    /// <summary>Gets the name of the operation, starting with the area, for example <c>AppUsers.Get</c>.</summary>
    public string Operation { get; }

    /// <summary>Gets the HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers, without those of the content.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>
    /// Gets the id of the request, which helps the support of the service (header <c>x-request-id</c>); null when there is none.
    /// </summary>
    public string? RequestId => Headers.TryGetValues("x-request-id", out var values) ? values.FirstOrDefault() : null;

    /// <summary>Gets the number of retries before this response.</summary>
    public int RetryCount { get; }

    /// <summary>Returns the operation and the status.</summary>
    /// <returns>The operation and the status.</returns>
    public override string ToString() => $"{Operation}: {(int)StatusCode}";
}
