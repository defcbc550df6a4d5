using System.Net;
using System.Net.Http.Headers;

namespace Smooch.Benchmarks;

/// <summary>A service without a network: reads the body and responds immediately.</summary>
internal sealed class MemoryHandler(Func<HttpMethod, string, byte[]> respond) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public MemoryHandler()
        : this(Responses.For)
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
            await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        var body = new ByteArrayContent(respond(request.Method, request.RequestUri!.AbsolutePath));
        body.Headers.ContentType = Json;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = body, RequestMessage = request };
    }
}
