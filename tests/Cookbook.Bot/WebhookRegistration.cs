using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Cookbook;

// snippet:registration
/// <summary>Creates the integration and its webhook at start, unless they exist, and adds the secret.</summary>
public sealed class WebhookRegistration(
    SunshineClient sunshine,
    SunshineWebhooks webhooks,
    IConfiguration configuration,
    IServer server) : IHostedLifecycleService
{
    // The server is listening: the service calls the target once when a webhook is created.
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        // A test sets no PublicUrl: the fake calls the server itself.
        var url = configuration["PublicUrl"] ?? server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var webhook = new NewWebhook
        {
            Target = url.TrimEnd('/') + "/sunshine",
            Triggers = [WebhookTrigger.ConversationMessage, WebhookTrigger.ConversationPostback],
        };
        var bot = new NewCustomIntegration { DisplayName = "Parcel bot", Webhooks = [webhook] };
        var integrationId = await FindAsync("Parcel bot", cancellationToken)
            ?? (await sunshine.Integrations.CreateAsync(bot, cancellationToken)).Id;
        var existing = await sunshine.Webhooks.ListAsync(integrationId, cancellationToken);
        var own = existing.FirstOrDefault(known => known.Target == webhook.Target)
            ?? await sunshine.Webhooks.CreateAsync(integrationId, webhook, cancellationToken);
        webhooks.Secrets.Add(own.Secret);
    }

    private async Task<string?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await foreach (var known in sunshine.Integrations.ListAsync([IntegrationType.Custom]).WithCancellation(cancellationToken))
        {
            if (known.DisplayName == name)
                return known.Id;
        }

        return null;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
// endsnippet
