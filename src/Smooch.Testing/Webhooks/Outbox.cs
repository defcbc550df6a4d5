using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// Groups the events of v2 into calls: the events of one request or one action of a user are in one envelope.
/// Used under the gate of the state.
/// </summary>
internal sealed class Outbox
{
    private readonly List<(AppState App, WebhookState Webhook)> filled = [];

    public void Add(AppState app, WebhookState webhook, string type, JsonObject happened)
    {
        if (webhook.RequestRules.Count == 0)
            filled.Add((app, webhook));

        webhook.RequestRules.Add((type, happened));
    }

    /// <summary>Sends the collected events; a webhook with batched events waits until it has enough of them.</summary>
    public void Flush(ServiceState state, bool force = false)
    {
        foreach (var (app, webhook) in filled.ToArray())
        {
            if (force || state.Faults?.TakeBatch(webhook.RequestRules.Count) != false)
            {
                Send(state, app, webhook);
                filled.Remove((app, webhook));
            }
        }
    }

    private static void Send(ServiceState state, AppState app, WebhookState webhook)
    {
        var envelope = new JsonObject
        {
            ["app"] = new JsonObject { ["id"] = app.Id },
            ["webhook"] = new JsonObject { ["id"] = webhook.Id, ["version"] = "v2" },
            ["events"] = new JsonArray([.. webhook.RequestRules.Select(outgoing => outgoing.Event)]),
        };
        var types = string.Join(", ", webhook.RequestRules.Select(outgoing => outgoing.Type));
        webhook.RequestRules.Clear();
        state.Webhooks.Enqueue(webhook.Deliver(types, ServiceJson.ToBytes(envelope)));
    }
}
