using Smooch.Sunshine;

namespace SupportBot;

/// <summary>Registers the bot with the service: its custom integration, its webhook, and its integration on the switchboard.</summary>
/// <remarks>It creates what is missing only, so it runs at every start.</remarks>
internal sealed class Registration(SunshineClient sunshine, SunshineWebhooks webhooks, BotOptions options)
{
    public async Task RegisterAsync(string listensAt, CancellationToken cancellationToken)
    {
        var integration = await GetOrCreateIntegrationAsync(options.WebhookUrl ?? listensAt, cancellationToken);
        // An app has one switchboard at most.
        var switchboard = await sunshine.Switchboards.ListAsync(cancellationToken) is [{ } first, ..]
            ? first
            : await sunshine.Switchboards.CreateAsync(cancellationToken);
        var own = await GetOrCreateSwitchboardIntegrationAsync(switchboard.Id, integration.Id, cancellationToken);

        // A switchboard in use keeps its default: who receives new conversations is a decision of the account.
        if (switchboard.DefaultSwitchboardIntegrationId is null)
        {
            var start = new SwitchboardUpdate { Enabled = true, DefaultSwitchboardIntegrationId = own.Id };
            await sunshine.Switchboards.UpdateAsync(switchboard.Id, start, cancellationToken);
        }
    }

    private async Task<Integration> GetOrCreateIntegrationAsync(string target, CancellationToken cancellationToken)
    {
        var known = await sunshine.Integrations.ListAsync([IntegrationType.Custom])
            .FirstOrDefaultAsync(integration => integration.DisplayName == options.Name, cancellationToken);
        var webhook = new NewWebhook { Target = target, Triggers = Bot.Triggers };
        if (known is null)
        {
            var created = await sunshine.Integrations.CreateAsync(
                new NewCustomIntegration { DisplayName = options.Name, Webhooks = [webhook] },
                cancellationToken);
            webhooks.Secrets.Add(((CustomIntegration)created).Webhooks[0].Secret);
            return created;
        }

        var existing = (await sunshine.Webhooks.ListAsync(known.Id, cancellationToken)).FirstOrDefault(each => each.Target == target)
            ?? await sunshine.Webhooks.CreateAsync(known.Id, webhook, cancellationToken);
        webhooks.Secrets.Add(existing.Secret);
        return known;
    }

    private async Task<SwitchboardIntegration> GetOrCreateSwitchboardIntegrationAsync(
        string switchboardId,
        string integrationId,
        CancellationToken cancellationToken)
    {
        var known = await sunshine.Switchboards.ListIntegrationsAsync(switchboardId, cancellationToken);
        return known.FirstOrDefault(each => each.IntegrationId == integrationId)
            ?? await sunshine.Switchboards.CreateIntegrationAsync(
                switchboardId,
                new NewSwitchboardIntegration { Name = options.Name, IntegrationId = integrationId, DeliverStandbyEvents = false },
                cancellationToken);
    }
}
