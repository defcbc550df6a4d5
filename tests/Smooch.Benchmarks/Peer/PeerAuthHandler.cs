using System.Net.Http.Headers;

namespace Smooch.Benchmarks;

/// <summary>Adds a JWT that is ready.</summary>
internal sealed class PeerAuthHandler(string jwt) : DelegatingHandler
{
    private readonly AuthenticationHeaderValue header = new("Bearer", jwt);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = header;
        return base.SendAsync(request, cancellationToken);
    }
}
