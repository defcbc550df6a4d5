using System.Net;
using System.Net.Http.Headers;

namespace Smooch;

/// <summary>What came with an answer beside its content; see <c>SmoochClient.WithResponseObserver</c>.</summary>
public sealed class SmoochResponse
{
    internal SmoochResponse(string operation, HttpResponseMessage response, int retryCount)
    {
        Operation = operation;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        RetryCount = retryCount;
    }

    /// <summary>Gets the name of the operation, area first, for example <c>AppUsers.Get</c>.</summary>
    public string Operation { get; }

    /// <summary>Gets the HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers, those of the content excepted.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>Gets the id of the request, to quote to support (header <c>x-request-id</c>; the reference promises none). Null when there is none.</summary>
    public string? RequestId => Headers.TryGetValues("x-request-id", out var values) ? values.FirstOrDefault() : null;

    /// <summary>Gets how many times the request was repeated before this answer came.</summary>
    public int RetryCount { get; }

    /// <summary>The operation and the status.</summary>
    public override string ToString() => $"{Operation}: {(int)StatusCode}";
}
