using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.Sunshine.Tests;

/// <summary>A program that receives webhooks of v2, on a socket of its own, and the sender before it.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Secret = "canary-Zk9vQy-1mT_0aXw7LrBd";

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly WebApplication app;

    private Receiver(WebApplication app, Recorder recorder, LineLog log)
    {
        this.app = app;
        Recorder = recorder;
        Lines = log.Lines;
    }

    public Recorder Recorder { get; }

    public ConcurrentQueue<string> Lines { get; }

    public static async Task<Receiver> StartAsync(Action<SunshineWebhookOptions>? configure = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var (recorder, log) = (new Recorder(), new LineLog());
        builder.Logging.AddProvider(log);
        builder.Services.AddRoutingCore().AddSingleton(recorder)
            .AddSunshineWebhooks(options =>
            {
                // However slow this machine is, the response waits for the handlers.
                options.ResponseTimeout = Timeout.InfiniteTimeSpan;
                (configure ?? (all => all.AddSecret(Secret)))(options);
            })
            .AddHandler<SunshineWebhookEvent, Handler>();
        var built = builder.Build();
        built.MapWebhooks("/sunshine");
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new Receiver(built, recorder, log);
    }

    public static string Envelope(params string[] events) =>
        $$"""{"app":{"id":"app1"},"webhook":{"id":"hook1","version":"v2"},"events":[{{string.Join(",", events)}}]}""";

    public static string Message(string id, string conversation) =>
        $$$"""{"id":"{{{id}}}","type":"conversation:message","payload":{"conversation":{"id":"{{{conversation}}}"},"message":{"id":"m-{{{id}}}","author":{"type":"user","userId":"u1"},"content":{"type":"text","text":"Hi"} } } }""";

    public async Task<int> PostAsync(string body, string? key = Secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Urls.Single() + "/sunshine")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (key is not null)
            request.Headers.TryAddWithoutValidation("X-API-Key", key);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private sealed class Handler(Recorder recorder) : IWebhookHandler<SunshineWebhookEvent>
    {
        public Task HandleAsync(SunshineWebhookEvent webhookEvent, CancellationToken cancellationToken) =>
            recorder.HandleAsync(webhookEvent);
    }

    private sealed class LineLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {eventId.Name}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
