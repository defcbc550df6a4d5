using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>
/// Starts only with a secret, warns about receivers without an endpoint or a handler, and stops when the accepted events are handled, or
/// after <c>HostOptions.ShutdownTimeout</c>.
/// </summary>
internal sealed class WebhookHost(
    IEnumerable<WebhookReceiver> receivers,
    WebhookHandlers handlers,
    WebhookDispatcher dispatcher,
    ILogger<WebhookReceiver> logger) : IHostedLifecycleService
{
    private readonly ILogger log = SafeLogger.Over(logger);

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var receiver in receivers)
        {
            var (protocol, options) = (receiver.Protocol, receiver.Options);
            if (!protocol.HasSecret && !options.AllowStartWithoutSecret && !options.HandlersOnly)
            {
                throw new OptionsValidationException(Options.DefaultName, options.GetType(),
                [
                    $"No secret is configured for the webhooks of {protocol.Name}, so every call would be rejected. "
                        + $"{protocol.MissingSecretHint} "
                        + "If the program learns its secrets later, set AllowStartWithoutSecret.",
                    .. options.SettingsSource is { } source ? [source] : Array.Empty<string>(),
                ]);
            }
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Endpoints may be mapped as late as when the server starts.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var several = receivers.Count() > 1;
        foreach (var receiver in receivers)
        {
            var protocol = receiver.Protocol;
            if (!receiver.IsMapped && !receiver.Options.HandlersOnly)
                ReceiverLog.NotMapped(
                    log,
                    protocol.Name,
                    several
                        ? $"app.MapWebhooks<{protocol.GetType().Name}>(\"/{protocol.Name}\")"
                        : $"app.MapWebhooks(\"/{protocol.Name}\")");
            if (!handlers.AnyFor(protocol.EventType))
                ReceiverLog.NoHandlers(log, protocol.Name);
        }

        return Task.CompletedTask;
    }

    // Before the server stops, so that calls on open connections are rejected and reach another instance.
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        dispatcher.StopAccepting();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => dispatcher.DrainAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
