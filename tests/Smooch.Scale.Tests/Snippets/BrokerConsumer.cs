using Microsoft.Extensions.Hosting;

namespace Smooch.Scale.Tests.Snippets;

// snippet:broker-worker
/// <summary>Runs the handlers for each event that the broker delivers. The broker delivers an event again when a handler failed.</summary>
public sealed class BrokerConsumer(IBroker broker, WebhookRunner runner) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => broker.ConsumeAsync(HandleAsync, stoppingToken);

    private async Task<bool> HandleAsync(WebhookRecord record, CancellationToken cancellationToken)
    {
        var envelope = runner.Restore(record.Protocol, record.Identity, record.Body);
        return await runner.RunAsync(envelope, cancellationToken) == WebhookOutcome.Handled;
    }
}
// endsnippet
