using System.Net;
using System.Net.Http.Headers;
using Smooch.Client.Http;

namespace Smooch.Client.Fuzz;

/// <summary>Stands where the network would, and gives one answer to everything. Everything happens on the thread of the caller.</summary>
internal sealed class Answer : HttpMessageHandler
{
    public static Uri Address { get; } = new("https://smooch.example/");

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public byte[] Body { get; set; } = [];

    public Action<HttpResponseHeaders>? Headers { get; set; }

    /// <summary>Gets or sets who looks at the requests.</summary>
    public Action<HttpRequestMessage>? Look { get; set; }

    /// <summary>A client of the wire with nothing but this behind it.</summary>
    public WireClient Client() => new(
        new HttpClient(this, disposeHandler: false),
        new WireTarget(Address, "v1.1", "", credential: null),
        new WireLimits(Timeout.InfiniteTimeSpan, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance));

    /// <summary>The result of a call that never waits.</summary>
    public static T Now<T>(Task<T> call) => call.IsCompleted ? call.GetAwaiter().GetResult() : throw new InvalidOperationException("The call waits for something.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Look?.Invoke(request);
        var response = new HttpResponseMessage(Status) { Content = new ByteArrayContent(Body), RequestMessage = request };
        Headers?.Invoke(response.Headers);
        return Task.FromResult(response);
    }
}
