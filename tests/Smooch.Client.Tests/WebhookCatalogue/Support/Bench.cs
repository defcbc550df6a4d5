using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>A dispatcher from a container, with a probe in its handlers.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Bench(Action<WebhooksBuilder>? configure = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(Probe);
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

    public WebhookDispatcher Dispatcher { get; }

    public Task<WebhookOutcome> DispatchAsync(string body) => Dispatcher.DispatchAsync(Bodies.Event(body), Token);

    public WebhookDelivery Accept(string body) => Dispatcher.Accept(Bodies.Event(body));

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
