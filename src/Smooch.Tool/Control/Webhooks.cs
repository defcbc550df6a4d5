using Smooch.Client;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The webhooks of every API.</summary>
internal sealed class Webhooks(FakeSmooch smooch, FakeMessageBird? messageBird, Journal journal)
{
    public IReadOnlyList<WebhookView> All() =>
    [
        .. smooch.App.Webhooks.Concat(messageBird?.Webhooks ?? []).Select(webhook =>
            new WebhookView(webhook.Id, webhook.Target, webhook.Triggers, webhook.Version, journal.HealthOf(webhook.Id))),
    ];

    /// <returns>The secret of its calls; for MessageBird the key that signs them.</returns>
    /// <exception cref="ArgumentException">The target or a trigger is not valid.</exception>
    public string Add(string target, IReadOnlyList<string> triggers, string version)
    {
        switch (version)
        {
            case "v2":
                var options = new FakeIntegrationOptions { WebhookTarget = target };
                if (triggers.Count > 0)
                    options.Triggers = [.. triggers];
                return smooch.App.AddIntegration(options).WebhookSecret!;
            case "messagebird":
                var service = messageBird ?? throw new ControlException("MessageBird is not served: start smooch with --messagebird-port.");
                service.AddWebhook(target, triggers.Count == 0 ? null : [.. triggers]);
                return service.SigningKey;
            default:
                var known = triggers.Select(trigger => new WebhookTrigger(trigger)).ToArray();
                var era = version == "v1" ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1;
                return smooch.App.AddWebhook(target, known.Length == 0 ? null : known, version: era).Reveal();
        }
    }

    /// <exception cref="ControlException">The webhook does not exist.</exception>
    public void Remove(string id)
    {
        if (!smooch.App.RemoveWebhook(id) && messageBird?.RemoveWebhook(id) != true)
            throw new ControlException("This webhook no longer exists.", 404);
    }

    /// <summary>Calls a webhook again, as the service does when a response was lost.</summary>
    /// <exception cref="ArgumentException">The webhook does not exist any more.</exception>
    public void SendAgain(JournalEntry entry)
    {
        if (entry.Delivery is not { } delivery)
            throw new ControlException("Only a webhook call can be sent again.");

        if (entry.IsMessageBird)
            messageBird!.SendAgain(delivery);
        else
            smooch.SendAgain(delivery);
    }
}
