using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests;

/// <summary>A dispatcher from a container, with a probe in its handlers.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Bench(Action<WebhooksBuilder>? configure = null, TimeProvider? time = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(Probe).AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        if (time is not null)
            collection.AddSingleton(time);
        var builder = collection.AddWebhookDispatcher();
        if (configure is null)
            builder.AddHandler<SmoochWebhookEvent, First>();
        else
            configure(builder);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        Dispatcher = services.GetRequiredService<WebhookDispatcher>();
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public Probe Probe { get; } = new();

    public LogRecorder Logs { get; } = new();

    public WebhookDispatcher Dispatcher { get; }

    public WebhookRunner Runner => services.GetRequiredService<WebhookRunner>();

    public Task<WebhookOutcome> DispatchAsync(string body) => Dispatcher.DispatchAsync(Bodies.Event(body), Token);

    public WebhookDelivery Accept(string body) => Dispatcher.Accept(Bodies.Event(body));

    public Task<WebhookOutcome> RunAsync(string body, CancellationToken cancellationToken) =>
        Runner.RunAsync(Runner.Wrap(Bodies.Event(body), identity: null), cancellationToken);

    /// <summary>Returns the levels and ids of the lines that the SDK logged at Warning or above.</summary>
    public IReadOnlyList<(LogLevel Level, int Id)> Warnings => [.. Logs.Levels.Where(line => line.Level >= LogLevel.Warning)];

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
