using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>The operations of the page on people, and in their name.</summary>
internal sealed class UserEndpoints(People people, Agents agents, ChatWatcher watcher)
{
    private const int MaxPage = 200;
    private const long MaxUpload = 25_000_000;

    public async Task CreateAsync(HttpContext http)
    {
        var body = await Json.ReadAsync(http).ConfigureAwait(false);
        var person = people.Add(Text(body, "name"), Text(body, "alias"), Text(body, "channel") ?? "web");
        watcher.Touch();
        await Json.WriteAsync(http, person.View(), StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public async Task RenameAsync(HttpContext http, string id)
    {
        var person = people.Find(id);
        person.Rename(Text(await Json.ReadAsync(http).ConfigureAwait(false), "name"));
        watcher.Touch();
        await Json.WriteAsync(http, person.View()).ConfigureAwait(false);
    }

    public Task ListMessagesAsync(HttpContext http, string id)
    {
        var from = Number(http, "from");
        var messages = Person(http, id).Messages(from, Math.Clamp(Number(http, "count"), 0, MaxPage));
        return Json.WriteAsync(http, new { from, messages });
    }

    public Task GetMenuAsync(HttpContext http, string id) => Json.WriteAsync(http, new { items = Person(http, id).Menu() });

    /// <summary>Starts another conversation of a user.</summary>
    public async Task OpenConversationAsync(HttpContext http, string id)
    {
        if (people.Find(id) is not SmoochPerson { User: var user })
            throw new ControlException("A contact of MessageBird has one conversation at a time.");

        var opened = await user.OpenConversationAsync(http.RequestAborted).ConfigureAwait(false);
        await Json.WriteAsync(http, new { id = opened.Conversation!.Id }, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    /// <summary>Executes an action of a person.</summary>
    public async Task ActAsync(HttpContext http, string id, string act)
    {
        var person = Person(http, id);
        if (act == "file")
            await UploadAsync(http, person).ConfigureAwait(false);
        else
            await ActAsync(person, act, await Json.ReadAsync(http).ConfigureAwait(false)).ConfigureAwait(false);

        // A click or a form may change an earlier message: the form is submitted, the offer is paid.
        if (act is "tap" or "form")
            watcher.TouchMessages(person.Id);
        else
            watcher.Touch();

        await Json.WriteAsync(http, new { }).ConfigureAwait(false);
    }

    /// <summary>Executes an action of a human agent in a user's conversation.</summary>
    public async Task ActAsAgentAsync(HttpContext http, string id, string act)
    {
        if (Person(http, id) is not SmoochPerson { User: var user })
            throw new ControlException("Agents are for conversations of v2 only.");

        var body = await Json.ReadAsync(http).ConfigureAwait(false);
        await agents.ActAsync(user, act, Text(body, "argument")).ConfigureAwait(false);
        await Json.WriteAsync(http, new { }).ConfigureAwait(false);
    }

    private static Task ActAsync(IPerson person, string act, JsonObject body)
    {
        switch (act)
        {
            case "text":
                return person.SayAsync(body.Needed("text"));
            case "tap":
                return person.TapAsync(body.Needed("action"));
            case "form":
                var values = body["fields"] as JsonObject ?? [];
                return person.AnswerFormAsync(values.ToDictionary(field => field.Key, field => $"{field.Value}", StringComparer.Ordinal));
            case "location":
                return body.Number("latitude") is { } latitude and >= -90 and <= 90
                    && body.Number("longitude") is { } longitude and >= -180 and <= 180
                    ? person.ShareLocationAsync(latitude, longitude)
                    : throw new ControlException("A latitude from -90 to 90 and a longitude from -180 to 180 are needed.");
            case "typing":
                return person.TypeAsync(body.Flag("isOn"));
            case "read":
                return person.ReadAsync();
            default:
                throw new ControlException($"A user cannot '{act}'.", StatusCodes.Status404NotFound);
        }
    }

    private static async Task UploadAsync(HttpContext http, IPerson person)
    {
        if (http.Request.ContentLength is null or 0 or > MaxUpload)
            throw new ControlException($"A file of 1 byte to {MaxUpload / 1_000_000} MB is expected.");

        var type = http.Request.ContentType is { Length: > 0 } given ? given : "application/octet-stream";
        var name = http.Request.Query["name"].ToString() is { Length: > 0 } chosen ? chosen : "file";
        var content = new byte[http.Request.ContentLength.Value];
        await http.Request.Body.ReadExactlyAsync(content, http.RequestAborted).ConfigureAwait(false);
        await person.UploadAsync(content, type, name).ConfigureAwait(false);
    }

    private IPerson Person(HttpContext http, string id) => people.Find(id, http.Request.Query["chat"]);

    private static string? Text(JsonObject body, string name) => body.Text(name)?.Trim() is { Length: > 0 } text ? text : null;

    private static int Number(HttpContext http, string name) =>
        int.TryParse(http.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ControlException($"'{name}' is not a number.");
}
