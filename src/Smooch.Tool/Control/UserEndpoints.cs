using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>What the page does with users, and as a user.</summary>
internal sealed class UserEndpoints(FakeSmooch smooch, ChatWatcher watcher)
{
    private const int MaxPage = 200;
    private const long MaxUpload = 25_000_000;

    public async Task CreateAsync(HttpContext http)
    {
        var body = await Json.ReadAsync(http).ConfigureAwait(false);
        var user = smooch.CreateUser(new FakeUserOptions
        {
            UserId = Text(body, "userId"),
            GivenName = Text(body, "givenName"),
            Surname = Text(body, "surname"),
            Channel = Text(body, "channel") ?? "web",
        });
        watcher.Touch();
        await Json.WriteAsync(http, ChatView.Of(user), StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public async Task RenameAsync(HttpContext http, string id)
    {
        var user = Find(id);
        var body = await Json.ReadAsync(http).ConfigureAwait(false);
        user.Rename(Text(body, "givenName"), Text(body, "surname"));
        watcher.Touch();
        await Json.WriteAsync(http, ChatView.Of(user)).ConfigureAwait(false);
    }

    public Task ListMessagesAsync(HttpContext http, string id)
    {
        var user = Find(id);
        var from = Number(http, "from");
        var messages = user.GetMessages(from, Math.Clamp(Number(http, "count"), 0, MaxPage));
        return Json.WriteAsync(http, new { count = user.Conversation?.MessageCount ?? 0, from, messages });
    }

    public Task GetMenuAsync(HttpContext http, string id) => Json.WriteAsync(http, new { items = Find(id).Menu });

    /// <summary>Does something as a user.</summary>
    public async Task ActAsync(HttpContext http, string id, string act)
    {
        var user = Find(id);
        var result = act == "file"
            ? await UploadAsync(http, user).ConfigureAwait(false)
            : await ActAsync(user, act, await Json.ReadAsync(http).ConfigureAwait(false)).ConfigureAwait(false);
        if (act is "tap" or "form")
            watcher.TouchMessages(user.Id);
        else
            watcher.Touch();

        await Json.WriteAsync(http, new { id = result }).ConfigureAwait(false);
    }

    private static async Task<string> ActAsync(FakeUser user, string act, JsonObject body)
    {
        switch (act)
        {
            case "text":
                return await user.SayAsync(body.Needed("text")).ConfigureAwait(false);
            case "tap":
                return await user.TapAsync(body.Needed("action")).ConfigureAwait(false);
            case "form":
                var answers = (body["answers"] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value?.ToString() ?? "");
                return await user.AnswerFormAsync(answers).ConfigureAwait(false);
            case "location":
                var (latitude, longitude) = (body.Number("latitude"), body.Number("longitude"));
                return latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180
                    ? await user.ShareLocationAsync(latitude.Value, longitude.Value).ConfigureAwait(false)
                    : throw new ControlException("A latitude from -90 to 90 and a longitude from -180 to 180 are needed.");
            case "typing":
                await user.TypeAsync(body.Flag("isOn")).ConfigureAwait(false);
                return user.Id;
            case "read":
                await user.ReadAsync().ConfigureAwait(false);
                return user.Id;
            default:
                throw new ControlException($"A user cannot '{act}'.", StatusCodes.Status404NotFound);
        }
    }

    private static async Task<string> UploadAsync(HttpContext http, FakeUser user)
    {
        var type = http.Request.ContentType is { Length: > 0 } given ? given : "application/octet-stream";
        var name = http.Request.Query["name"].ToString() is { Length: > 0 } chosen ? chosen : "file";
        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content, http.RequestAborted).ConfigureAwait(false);
        if (content.Length is 0 or > MaxUpload)
            throw new ControlException($"A file of 1 byte to {MaxUpload / 1_000_000} MB is expected.");

        return type.StartsWith("image/", StringComparison.Ordinal)
            ? await user.SendImageAsync(content.ToArray(), type, name).ConfigureAwait(false)
            : await user.SendFileAsync(content.ToArray(), type, name).ConfigureAwait(false);
    }

    private FakeUser Find(string id)
    {
        try
        {
            return smooch.App.User(id);
        }
        catch (KeyNotFoundException)
        {
            throw new ControlException("This user does not exist any more.", StatusCodes.Status404NotFound);
        }
    }

    private static string? Text(JsonObject body, string name) => body.Text(name)?.Trim() is { Length: > 0 } text ? text : null;

    private static int Number(HttpContext http, string name) =>
        int.TryParse(http.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ControlException($"'{name}' is no number.");
}
