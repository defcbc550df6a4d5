using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>The control API of the page. One line for each operation.</summary>
internal sealed class ControlEndpoints(
    StateView state, UserEndpoints users, WebhookEndpoints webhooks, Journal journal, FaultSwitches faults, EventStream events)
{
    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            await RouteAsync(http).ConfigureAwait(false);
        }
        catch (ControlException e)
        {
            await Json.WriteErrorAsync(http, e.Status, e.Message).ConfigureAwait(false);
        }
        catch (KeyNotFoundException)
        {
            // A bot may have deleted it, even while it was read.
            const string message = "This user or conversation no longer exists.";
            await Json.WriteErrorAsync(http, StatusCodes.Status404NotFound, message).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The fake service throws when a person cannot do something: no such button, an empty field.
            await Json.WriteErrorAsync(http, StatusCodes.Status409Conflict, e.Message.Split(" (Parameter", 2)[0]).ConfigureAwait(false);
        }
    }

    private Task RouteAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!["/control/".Length..].Split('/');
        return (http.Request.Method, path) switch
        {
            ("GET", ["events"]) => events.ServeAsync(http),
            ("GET", ["state"]) => Json.WriteAsync(http, state.Read()),
            ("POST", ["secrets"]) => Json.WriteAsync(http, state.Secrets()),
            ("POST", ["users"]) => users.CreateAsync(http),
            ("PATCH", ["users", var id]) => users.RenameAsync(http, id),
            ("GET", ["users", var id, "messages"]) => users.ListMessagesAsync(http, id),
            ("GET", ["users", var id, "menu"]) => users.GetMenuAsync(http, id),
            ("POST", ["users", var id, "conversations"]) => users.OpenConversationAsync(http, id),
            ("POST", ["users", var id, "agent", var act]) => users.ActAsAgentAsync(http, id, act),
            ("POST", ["users", var id, var act]) => users.ActAsync(http, id, act),
            ("GET", ["journal", var number]) => Json.WriteAsync(http, journal[Number(number)].Details),
            ("DELETE", ["journal"]) => ClearAsync(http),
            ("POST", ["journal", var number, "again"]) => webhooks.SendAgainAsync(http, journal[Number(number)]),
            ("POST", ["webhooks"]) => webhooks.AddAsync(http),
            ("DELETE", ["webhooks", var id]) => webhooks.RemoveAsync(http, id),
            ("PUT", ["faults"]) => SetFaultsAsync(http),
            _ => throw new ControlException(
                $"The control API has no {http.Request.Method} {http.Request.Path}.", StatusCodes.Status404NotFound),
        };
    }

    private async Task SetFaultsAsync(HttpContext http)
    {
        faults.Set(await Json.ReadAsync(http).ConfigureAwait(false));
        await Json.WriteAsync(http, faults.Current).ConfigureAwait(false);
    }

    private Task ClearAsync(HttpContext http)
    {
        journal.Clear();
        return Json.WriteAsync(http, new { });
    }

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ControlException($"'{text}' is not a number.", StatusCodes.Status404NotFound);
}
