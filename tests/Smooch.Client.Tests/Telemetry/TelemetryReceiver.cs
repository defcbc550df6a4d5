using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Client.Tests.Telemetry;

/// <summary>A dispatcher with one handler.</summary>
internal sealed class TelemetryReceiver : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private TelemetryReceiver(ServiceProvider provider) => this.provider = provider;

    public WebhookDispatcher Dispatcher => provider.GetRequiredService<WebhookDispatcher>();

    public static TelemetryReceiver Create(Func<SmoochWebhookEvent, CancellationToken, Task> handle)
    {
        var services = new ServiceCollection();
        services.AddSingleton(new Handler(handle));
        services.AddWebhookDispatcher().AddHandler<AppUserMessageEvent, Handler>();
        return new TelemetryReceiver(services.BuildServiceProvider());
    }

    public static SmoochWebhookEvent Event(DateTimeOffset receivedAt)
    {
        var seconds = (receivedAt.ToUnixTimeMilliseconds() / 1000m).ToString(CultureInfo.InvariantCulture);
        return WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""
            {"trigger":"message:appUser","app":{"_id":"a1"},"appUser":{"_id":"u1"},"messages":[{"_id":"m1","type":"text","text":"Hi!","role":"appUser","received":{{seconds}}}]}
            """));
    }

    public ValueTask DisposeAsync() => provider.DisposeAsync();

    internal sealed class Handler(Func<SmoochWebhookEvent, CancellationToken, Task> handle) : IWebhookHandler<AppUserMessageEvent>
    {
        public Task HandleAsync(AppUserMessageEvent webhookEvent, CancellationToken cancellationToken) =>
            handle(webhookEvent, cancellationToken);
    }
}
