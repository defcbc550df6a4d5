using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Smooch.Soak.Instances;

/// <summary>One address in front of the receivers: calls go to them in turn, and to the next one when a connection is rejected.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private static readonly string[] NotForwarded = ["Host", "Content-Length", "Connection", "Transfer-Encoding"];

    private readonly WebApplication application;
    private readonly HttpClient http = new(new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly EventLedger ledger;
    private Uri[] receivers = [];
    private int next;

    private Balancer(WebApplication application, EventLedger ledger)
    {
        this.application = application;
        this.ledger = ledger;
    }

    public string Url => application.Urls.Single();

    public static async Task<Balancer> StartAsync(EventLedger ledger)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var balancer = new Balancer(application, ledger);
        application.Run(balancer.ForwardAsync);
        await application.StartAsync();
        return balancer;
    }

    public void SetReceivers(IEnumerable<Uri> addresses) => receivers = [.. addresses];

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var read = new MemoryStream();
        await context.Request.Body.CopyToAsync(read, context.RequestAborted);
        var body = read.ToArray();
        var events = Texts.Find(Encoding.UTF8.GetString(body)).ToList();
        ledger.Arrived(events, Stopwatch.GetTimestamp());
        context.Response.StatusCode = await SendAsync(context.Request, body, context.RequestAborted);
        if (context.Response.StatusCode == StatusCodes.Status200OK)
            ledger.Acknowledged(events, Stopwatch.GetTimestamp());
    }

    private async Task<int> SendAsync(HttpRequest request, byte[] body, CancellationToken cancellationToken)
    {
        var known = receivers;
        for (var attempt = 0; attempt < known.Length; attempt++)
        {
            var receiver = known[(uint)Interlocked.Increment(ref next) % (uint)known.Length];
            try
            {
                using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(receiver, request.Path))
                {
                    Content = new ByteArrayContent(body),
                };
                foreach (var (name, values) in request.Headers.Where(header => !NotForwarded.Contains(header.Key)))
                {
                    if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                        message.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
                }

                using var response = await http.SendAsync(message, cancellationToken);
                return (int)response.StatusCode;
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // The next one.
            }
            catch (HttpRequestException)
            {
                return (int)HttpStatusCode.BadGateway;
            }
        }

        return (int)HttpStatusCode.BadGateway;
    }
}
