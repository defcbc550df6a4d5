using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Benchmarks;

/// <summary>
/// Two receivers of the same calls on Kestrel: a bare one, which reads the body into a flat type, and the SDK's, which verifies, parses and
/// dispatches.
/// </summary>
internal sealed class ReceiverServers : IAsyncDisposable
{
    public const string Path = "/webhooks";

    private const int Batch = 64;
    private const int Concurrent = 16;
    private const int Users = 500;
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly ReceiverCase calls;
    private readonly WebApplication byHand;
    private readonly WebApplication receiver;
    private readonly HttpClient http = new();
    private int sent;

    private ReceiverServers(ReceiverCase calls, WebApplication byHand, WebApplication receiver)
    {
        this.calls = calls;
        this.byHand = byHand;
        this.receiver = receiver;
    }

    public static async Task<ReceiverServers> StartAsync(ReceiverCase calls)
    {
        var bare = Builder().Build();
        bare.MapPost(Path, calls.Bare);
        var builder = Builder();
        calls.Register(builder.Services);
        builder.Services.AddSingleton<ReceiverCases.Nothing>();
        var full = builder.Build();
        full.MapWebhooks(Path);
        await bare.StartAsync();
        await full.StartAsync();
        return new ReceiverServers(calls, bare, full);
    }

    /// <summary>The comparison of both.</summary>
    public Comparison Compare() => new(
        $"receiver, {calls.Name}",
        new("bare", () => SendAsync(byHand, Batch, Users)),
        new("receiver", () => SendAsync(receiver, Batch, Users)) { MaxTime = 1 / calls.RequestsPerSecond })
    {
        CountsBytes = false,
        Share = 4,
    };

    /// <summary>Sends calls to the receiver, each with an event of its own, of so many users in turn.</summary>
    public Task SendAsync(int count, int users) => SendAsync(receiver, count, users);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await byHand.DisposeAsync();
        await receiver.DisposeAsync();
    }

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        return builder;
    }

    private async Task SendAsync(WebApplication app, int count, int users)
    {
        var url = new Uri(app.Urls.First() + Path);
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Concurrent }, async (_, token) =>
        {
            var n = Interlocked.Increment(ref sent);
            var body = Encoding.UTF8.GetBytes(calls.Body(n, n % users));
            using var request = new HttpRequestMessage(HttpMethod.Post, url);
            calls.Authenticate(request, body);
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
            using var response = await http.SendAsync(request, token);
            response.EnsureSuccessStatusCode();
        });
    }
}
