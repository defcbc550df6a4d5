using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>The operations of the page on webhooks.</summary>
internal sealed class WebhookEndpoints(Webhooks webhooks, ChatWatcher watcher)
{
    public async Task AddAsync(HttpContext http)
    {
        var body = await Json.ReadAsync(http).ConfigureAwait(false);
        var triggers = (body["triggers"] as JsonArray ?? []).Select(trigger => trigger?.ToString() ?? "").ToArray();
        var secret = webhooks.Add(body.Needed("target"), triggers, body.Text("version") ?? "v2");
        watcher.Touch();
        await Json.WriteAsync(http, new { secret }, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public Task RemoveAsync(HttpContext http, string id)
    {
        webhooks.Remove(id);
        watcher.Touch();
        return Json.WriteAsync(http, new { });
    }

    public Task SendAgainAsync(HttpContext http, JournalEntry entry)
    {
        webhooks.SendAgain(entry);
        return Json.WriteAsync(http, new { }, StatusCodes.Status202Accepted);
    }
}
