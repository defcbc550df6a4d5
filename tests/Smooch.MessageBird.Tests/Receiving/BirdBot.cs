using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.MessageBird.Tests.Receiving;

/// <summary>A program that receives the webhooks of MessageBird on a socket of its own, and the sender before it.</summary>
internal sealed class BirdBot : IAsyncDisposable
{
    public const string Path = "/messagebird";

    private readonly WebApplication app;

    private BirdBot(WebApplication app, LogCollector logs, TestClock clock, Handled handled)
    {
        (this.app, Logs, Clock, Handled) = (app, logs, clock, handled);
        Url = app.Urls.Single();
    }

    /// <summary>Gets the scheme and host.</summary>
    public string Url { get; }

    public LogCollector Logs { get; }

    public TestClock Clock { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Handled Handled { get; }

    public IServiceProvider Services => app.Services;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<BirdBot> StartAsync(Action<MessageBirdWebhookOptions>? configure = null, bool hasKey = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var (logs, clock, handled) = (new LogCollector(), new TestClock(DateTimeOffset.FromUnixTimeSeconds(1767225600)), new Handled());
        builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddRoutingCore().AddSingleton<TimeProvider>(clock).AddSingleton(handled);
        builder.Services
            .AddMessageBirdWebhooks(options =>
            {
                options.AddSigningKey(hasKey ? Signer.Key : null);
                options.ResponseTimeout = Timeout.InfiniteTimeSpan;
                configure?.Invoke(options);
            })
            .AddHandler<MessageBirdWebhookEvent, Handled>();
        var host = builder.Build();
        host.MapWebhooks(Path);
        await host.StartAsync(Token);
        return new BirdBot(host, logs, clock, handled);
    }

    /// <summary>Signs and sends a call, as the service does.</summary>
    public Task<int> PostAsync(string body, string query = "", string key = Signer.Key)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return PostAsync(Path + query, bytes, Signer.Token(Url + Path + query, bytes, Now, key));
    }

    /// <summary>Sends a call byte for byte, and returns the status; no response has a body.</summary>
    public async Task<int> PostAsync(string target, byte[] body, params (string Name, string Value)[] headers)
    {
        var head = string.Join("\r\n", (string[])
        [
            $"POST {target} HTTP/1.1",
            $"Host: {Url["http://".Length..]}",
            "Connection: close",
            "Content-Type: application/json",
            $"Content-Length: {body.Length}",
            .. headers.Select(header => $"{header.Name}: {header.Value}"),
            "\r\n",
        ]);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var uri = new Uri(Url);
        await socket.ConnectAsync(uri.Host, uri.Port, Token);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync((byte[])[.. Encoding.UTF8.GetBytes(head), .. body], Token);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var response = await reader.ReadToEndAsync(Token);
        Assert.EndsWith("\r\n\r\n", response, StringComparison.Ordinal);
        return int.Parse(response.AsSpan("HTTP/1.1 ".Length, 3), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}

/// <summary>Keeps the events that reach a handler.</summary>
internal sealed class Handled : IWebhookHandler<MessageBirdWebhookEvent>
{
    private readonly ConcurrentQueue<MessageBirdWebhookEvent> events = new();

    public IReadOnlyList<MessageBirdWebhookEvent> Events => [.. events];

    public Func<MessageBirdWebhookEvent, Task> Do { get; set; } = _ => Task.CompletedTask;

    public async Task HandleAsync(MessageBirdWebhookEvent webhookEvent, CancellationToken cancellationToken)
    {
        await Do(webhookEvent);
        events.Enqueue(webhookEvent);
    }
}
