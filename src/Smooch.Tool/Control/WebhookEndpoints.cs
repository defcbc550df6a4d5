using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Smooch.Client;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>What the page does with webhooks.</summary>
internal sealed class WebhookEndpoints(FakeSmooch smooch, ChatWatcher watcher)
{
    private readonly Resender resender = new(smooch);

    public async Task AddAsync(HttpContext http)
    {
        var body = await Json.ReadAsync(http).ConfigureAwait(false);
        var triggers = (body["triggers"] as JsonArray ?? []).Select(trigger => new WebhookTrigger(trigger?.ToString() ?? "")).ToArray();
        var version = body.Text("version") == "v1" ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1;
        var secret = smooch.App.AddWebhook(body.Needed("target"), triggers.Length == 0 ? null : triggers, version: version);
        watcher.Touch();
        await Json.WriteAsync(http, new { secret = secret.Reveal() }, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public Task RemoveAsync(HttpContext http, string id)
    {
        if (!smooch.App.RemoveWebhook(id))
            throw new ControlException("This webhook does not exist any more.", StatusCodes.Status404NotFound);

        watcher.Touch();
        return Json.WriteAsync(http, new { });
    }

    public async Task ResendAsync(HttpContext http, JournalEntry entry)
    {
        if (entry.Delivery is not { WebhookId: not null } delivery)
            throw new ControlException("Only a webhook call can be sent again.");

        var status = await resender.SendAsync(delivery, http.RequestAborted).ConfigureAwait(false);
        await Json.WriteAsync(http, new { status }).ConfigureAwait(false);
    }
}
