using System.Net;
using System.Net.Http.Headers;

namespace Smooch.Fuzz;

/// <summary>Replaces the network, and gives one response to everything. Everything happens on the thread of the caller.</summary>
internal sealed class Response
{
    public static Uri Address { get; } = new("https://smooch.example/");

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public byte[] Body { get; set; } = [];

    public Action<HttpResponseHeaders>? Headers { get; set; }

    /// <summary>Gets or sets who looks at the requests.</summary>
    public Action<HttpRequestMessage>? Look { get; set; }

    /// <summary>A handler that gives this response, as it is at the moment of the request.</summary>
    public HttpMessageHandler Handler() => new Network(this);

    /// <summary>Sets the options of a client over a response: it neither retries nor waits.</summary>
    public static TOptions Configure<TOptions>(TOptions options)
        where TOptions : ApiClientOptions
    {
        options.BaseAddress = Address;
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.Retry.MaxRetries = 0;
        options.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan;
        return options;
    }

    /// <summary>The result of a call that never waits.</summary>
    public static T Now<T>(Task<T> call) =>
        call.IsCompleted ? call.GetAwaiter().GetResult() : throw new InvalidOperationException("The call waits for something.");

    private sealed class Network(Response result) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            result.Look?.Invoke(request);
            var response = new HttpResponseMessage(result.Status) { Content = new ByteArrayContent(result.Body), RequestMessage = request };
            result.Headers?.Invoke(response.Headers);
            return Task.FromResult(response);
        }
    }
}
