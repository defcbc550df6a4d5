using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The items of carousels and lists.</summary>
internal static class ItemRules
{
    private static readonly string[] Optional = ["description", "mediaUrl", "mediaType", "altText", "size"];

    public static void CopyItems(JsonObject body, JsonObject content, ApiVersions version, Ids ids)
    {
        var items = Read.OptionalArray(body, "items");
        if (items is not { Count: >= 1 and <= 10 })
            throw ApiException.BadRequest("items must have 1 to 10 entries");

        var result = new JsonArray();
        foreach (var item in items)
            result.Add(Item(item as JsonObject ?? throw ApiException.BadRequest("Invalid value for items"), version, ids));

        content["items"] = result;
        content["text"] ??= FallbackText(result);
        if (Read.OptionalObject(body, "displaySettings") is { } settings)
        {
            content["displaySettings"] = new JsonObject
            {
                ["imageAspectRatio"] = Read.Enumerated(settings, "imageAspectRatio", "horizontal", "square"),
            };
        }
    }

    private static JsonObject Item(JsonObject item, ApiVersions version, Ids ids)
    {
        var result = new JsonObject { ["_id"] = ids.Object(), ["title"] = Read.RequiredString(item, "title") };
        foreach (var name in Optional)
        {
            if (Read.OptionalString(item, name) is { } value)
                result[name] = value;
        }

        if ((string?)result["size"] is not (null or "compact" or "large"))
            throw ApiException.BadRequest("Invalid value for size");

        result["actions"] = ActionRules.Actions(item, "actions", ActionRules.OnItem, version, ids) is { Count: >= 1 and <= 3 } actions
            ? actions
            : throw ApiException.BadRequest("An item needs 1 to 3 actions");
        return result;
    }

    // The text for channels without carousels, which the service stores as the text of the message.
    public static string FallbackText(JsonArray items) => string.Join('\n', items.Select(item =>
        $"{item!["title"]}{(item["description"] is { } description ? "\n" + description : "")}\n"
        + string.Join('\n', ((JsonArray)item["actions"]!).Select(action => action!["text"]?.ToString()).Where(text => text is not null))));
}
