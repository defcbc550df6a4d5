using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Smooch.Client.Http;

namespace Smooch.Client.Generators.Tests;

/// <summary>Keeps what a call would have put on the wire and answers with a fixed body. Everything runs under a culture that writes numbers and dates its own way.</summary>
internal sealed class StubService : HttpMessageHandler
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly HttpClient http;

    public StubService(string baseAddress = "https://h")
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        http = new HttpClient(this, disposeHandler: false);
        var limits = new WireLimits(TimeSpan.FromSeconds(30), TimeProvider.System, NullLogger.Instance);
        Api = new TableApi(new WireClient(http, new WireTarget(new Uri(baseAddress), "v1", scope: "", credential: null), limits));
    }

    public ITableApi Api { get; }

    public string Answer { get; set; } = "{}";

    public int Calls { get; private set; }

    public HttpMethod? Method { get; private set; }

    public string? Url { get; private set; }

    /// <summary>Gets path and query below the version, as they go over the wire.</summary>
    public string Sent => Url!["https://h/v1".Length..];

    public HttpContentHeaders? ContentHeaders { get; private set; }

    public long? ContentLength { get; private set; }

    public string? Body { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
        Calls++;
        Method = request.Method;
        Url = request.RequestUri!.GetLeftPart(UriPartial.Authority) + request.RequestUri.PathAndQuery;
        ContentHeaders = request.Content?.Headers;
        ContentLength = request.Content?.Headers.ContentLength;
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            http.Dispose();
            CultureInfo.CurrentCulture = culture;
        }

        base.Dispose(disposing);
    }
}
