using System.Net;
using System.Text;

namespace Smooch.Sunshine.Tests;

/// <summary>Responds to every request with every envelope, and keeps what was requested.</summary>
internal sealed class RecordingService : HttpMessageHandler
{
    public const string Everything = """
        {"app":{"id":"a"},"apps":[{"id":"a"}],"key":{"id":"k","secret":"s"},"keys":[{"id":"k"}],"attachment":{"mediaUrl":"https://x"},
         "conversation":{"id":"c"},"conversations":[{"id":"c"}],"participant":{"id":"p"},"participants":[{"id":"p"}],
         "messages":[{"id":"m"}],"conversionEvents":{"eventsReceived":1},"integration":{"id":"i","type":"web"},"integrations":[{"id":"i"}],
         "webhook":{"id":"w"},"webhooks":[{"id":"w"}],"switchboard":{"id":"s"},"switchboards":[{"id":"s"}],
         "switchboardIntegration":{"id":"si"},"switchboardIntegrations":[{"id":"si"}],"user":{"id":"u"},"users":[{"id":"u"}],
         "client":{"id":"cl"},"clients":[{"id":"cl"}],"device":{"id":"d"},"devices":[{"id":"d"}],"access_token":"t"}
        """;

    public string Response { get; set; } = Everything;

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public List<(HttpMethod Method, Uri Url, string? Body, string? Authorization)> Requests { get; } = [];

    public (HttpMethod Method, Uri Url, string? Body, string? Authorization) Last => Requests[^1];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.Method, request.RequestUri!, body, request.Headers.Authorization?.ToString()));
        return new HttpResponseMessage(Status)
        {
            Content = new StringContent(Response, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
