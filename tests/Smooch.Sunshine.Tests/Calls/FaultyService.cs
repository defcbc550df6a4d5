using System.Net;
using System.Text;

namespace Smooch.Sunshine.Tests;

/// <summary>Fails the first attempts of a call in one way, after it has read the request, and then responds with everything.</summary>
internal sealed class FaultyService(string fault, int times = 1) : HttpMessageHandler
{
    public int Attempts { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        if (++Attempts > times)
            return Response(request, HttpStatusCode.OK, RecordingService.Everything);
        switch (fault)
        {
            case "connection lost":
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
            default:
                var response = Response(
                    request,
                    (HttpStatusCode)int.Parse(fault, null),
                    """{"errors":[{"code":"canary-code","title":"canary-title"}]}""");
                if (fault == "429")
                    response.Headers.TryAddWithoutValidation("Retry-After", "0");
                return response;
        }
    }

    private static HttpResponseMessage Response(HttpRequestMessage request, HttpStatusCode status, string json) =>
        new(status) { RequestMessage = request, Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
