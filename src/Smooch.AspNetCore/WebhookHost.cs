using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore;

/// <summary>
/// Starts only with a secret, and ends only when the events that were accepted are handled, or the time is up that
/// <c>HostOptions.ShutdownTimeout</c> grants.
/// </summary>
internal sealed class WebhookHost(IOptionsMonitor<SmoochWebhookOptions> monitor, WebhookSecrets secrets, WebhookDispatcher dispatcher) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var options = monitor.CurrentValue;
        return options.SecretsAtRunTime || secrets.Known(options).Any
            ? Task.CompletedTask
            : throw new OptionsValidationException(Options.DefaultName, typeof(SmoochWebhookOptions),
            [
                "No webhook secret is configured, so every call would be refused. Set Secret in the configuration section, or call AddSecret, with the secret that creating "
                    + "the webhook returned (smooch.Webhooks.ListAsync tells it again). If the program learns its secrets later, set SecretsAtRunTime and add them to WebhookSecrets.",
            ]);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Before the server stops, so that calls which still come on open connections are sent elsewhere.
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        dispatcher.StopAccepting();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => dispatcher.DrainAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
