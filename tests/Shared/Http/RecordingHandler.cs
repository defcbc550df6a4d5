using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Smooch.Tests;

/// <summary>Replaces the network: keeps every request and returns the given responses. Safe for many threads.</summary>
internal sealed class RecordingHandler(Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> result) : HttpMessageHandler
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();

    /// <summary>Responds to every request with 200 and this JSON.</summary>
    public RecordingHandler(string json = "{}")
        : this(_ => Json(json))
    {
    }

    public RecordingHandler(Func<RecordedRequest, HttpResponseMessage> result)
        : this((request, _) => Task.FromResult(result(request)))
    {
    }

    /// <summary>Gets the requests in the order of their arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    /// <summary>Gets the only request; fails when there were none or several.</summary>
    public RecordedRequest Request => Assert.Single(requests);

    public bool IsDisposed { get; private set; }

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) => new(status)
    {
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
    };

    /// <summary>Responds to the requests one after the other; a request beyond the last response fails.</summary>
    public static RecordingHandler InOrder(params HttpResponseMessage[] responses)
    {
        var queue = new ConcurrentQueue<HttpResponseMessage>(responses);
        return new RecordingHandler(request => queue.TryDequeue(out var next)
            ? next
            : throw new InvalidOperationException($"No response is left for {request.Method} {request.PathAndQuery}."));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var recorded = await RecordedRequest.CopyAsync(request, cancellationToken);
        requests.Enqueue(recorded);
        var response = await result(recorded, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
