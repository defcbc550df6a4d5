using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Benchmarks;

/// <summary>Two receivers on Kestrel: a bare one, which reads the body into a flat type, and the SDK's,
/// which verifies, parses and dispatches.</summary>
internal sealed class WebhookServers : IAsyncDisposable
{
    private const string Secret = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";
    private const int Batch = 64;
    private const int Concurrent = 16;

    private readonly WebApplication byHand;
    private readonly WebApplication receiver;
    private readonly HttpClient http = new();
    private readonly string body = Encoding.UTF8.GetString(Documents.Webhooks["v1.1"]);
    private readonly string marker = 1.ToString("x24", CultureInfo.InvariantCulture);
    private int sent;

    private WebhookServers(WebApplication byHand, WebApplication receiver)
    {
        this.byHand = byHand;
        this.receiver = receiver;
    }

    public static async Task<WebhookServers> StartAsync()
    {
        var bare = Builder().Build();
        bare.MapPost("/smooch", static async (HttpRequest request) =>
        {
            var received = await JsonSerializer.DeserializeAsync(
                request.Body,
                FlatContext.Default.FlatWebhook,
                request.HttpContext.RequestAborted);
            return received is null ? Results.BadRequest() : Results.Ok();
        });
        var builder = Builder();
        builder.Services.AddSmoochWebhooks(options => options.AddSecret(Secret)).AddHandler<AppUserMessageEvent, Nothing>();
        builder.Services.AddSingleton<Nothing>();
        var full = builder.Build();
        full.MapWebhooks("/smooch");
        await bare.StartAsync();
        await full.StartAsync();
        return new WebhookServers(bare, full);
    }

    public Task BareAsync() => SendAsync(byHand);

    public Task FullAsync() => SendAsync(receiver);

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

    /// <summary>Each event is another one: of its own id, and of one of many users.</summary>
    private async Task SendAsync(WebApplication app)
    {
        var url = new Uri(app.Urls.First() + "/smooch");
        await Parallel.ForAsync(0, Batch, new ParallelOptions { MaxDegreeOfParallelism = Concurrent }, async (_, token) =>
        {
            var n = Interlocked.Increment(ref sent);
            using var request = new HttpRequestMessage(HttpMethod.Post, url);
            request.Headers.Add(WebhookVerifier.HeaderName, Secret);
            request.Content = new StringContent(
                body.Replace(marker, n.ToString("x24", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                    .Replace("7d9ebe41f5b1a9f11f1a7e7a", (n % 500).ToString("x24", CultureInfo.InvariantCulture), StringComparison.Ordinal),
                Encoding.UTF8,
                "application/json");
            using var response = await http.SendAsync(request, token);
            response.EnsureSuccessStatusCode();
        });
    }

    internal sealed class Nothing : IWebhookHandler<AppUserMessageEvent>
    {
        public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
