using System.Text;

namespace Smooch.IntegrationTests;

/// <summary>Responds to every request with the same JSON.</summary>
internal sealed class CannedHandler(string json) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        return new HttpResponseMessage { RequestMessage = request, Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }
}
