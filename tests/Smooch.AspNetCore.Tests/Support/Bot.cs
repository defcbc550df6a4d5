using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests;

/// <summary>A program that receives webhooks, on a Kestrel socket of its own, and the sender before it.</summary>
internal sealed class Bot : IAsyncDisposable
{
    public const string Secret = "p3Zk9vQy-1mT_0aXw7LrBd";

    private readonly HttpClient http;

    private Bot(WebApplication app, Probe probe, LogRecorder logs)
    {
        App = app;
        Probe = probe;
        Logs = logs;
        Url = new Uri(app.Urls.Single() + "/smooch");
        http = new HttpClient(
            new SocketsHttpHandler
            {
                UseProxy = false,
                RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public WebApplication App { get; }

    public Probe Probe { get; }

    public LogRecorder Logs { get; }

    public Uri Url { get; }

    public WebhookSecrets Secrets => App.Services.GetRequiredService<SmoochWebhooks>().Secrets;

    /// <summary>Starts a bot with one secret, and the probe as the handler of everything.</summary>
    public static Task<Bot> StartAsync(
        Action<SmoochWebhookOptions>? configure = null,
        Action<WebhooksBuilder>? handlers = null,
        TimeProvider? time = null) =>
        StartAsync(
            services => services.AddSmoochWebhooks(options =>
            {
                options.AddSecret(Secret);
                options.ResponseTimeout = Timeout.InfiniteTimeSpan;
                configure?.Invoke(options);
            }),
            handlers,
            time);

    /// <summary>Starts a bot that is registered by the test.</summary>
    public static async Task<Bot> StartAsync(
        Func<IServiceCollection, WebhooksBuilder> register,
        Action<WebhooksBuilder>? handlers = null,
        TimeProvider? time = null)
    {
        var (app, probe, logs) = Build(register, handlers, time);
        app.MapWebhooks("/smooch");
        await app.StartAsync(Token);
        return new Bot(app, probe, logs);
    }

    public static (WebApplication App, Probe Probe, LogRecorder Logs) Build(
        Func<IServiceCollection, WebhooksBuilder>? register, Action<WebhooksBuilder>? handlers = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var (probe, logs) = (new Probe(), new LogRecorder());
        builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddRoutingCore().AddSingleton(probe);
        if (time is not null)
            builder.Services.AddSingleton(time);
        if (register?.Invoke(builder.Services) is { } webhooks)
            (handlers ?? (all => all.AddHandler<SmoochWebhookEvent, First>()))(webhooks);
        return (builder.Build(), probe, logs);
    }

    /// <summary>Delivers an event as the service does.</summary>
    /// <returns>The status.</returns>
    public Task<int> PostAsync(string body, string key = Secret) => PostAsync(Encoding.UTF8.GetBytes(body), key);

    public Task<int> PostAsync(byte[] body, string key = Secret) => SendAsync(HttpMethod.Post, new ByteArrayContent(body), key, Token);

    /// <summary>Delivers an event again and again, as the service does while the response is 503.</summary>
    public async Task<int> PostUntilTakenAsync(string body)
    {
        int status;
        do
            status = await PostAsync(body);
        while (status == 503);
        return status;
    }

    public async Task<int> SendAsync(HttpMethod method, HttpContent? content, string? key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, Url) { Content = content };
        request.Content?.Headers.ContentType = new("application/json");
        if (key is not null)
            request.Headers.TryAddWithoutValidation(WebhookVerifier.HeaderName, key);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(Token, cancellationToken);
        using var response = await http.SendAsync(request, either.Token);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(either.Token));
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await App.DisposeAsync();
    }
}
