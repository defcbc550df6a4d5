using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Converts a checked content of v2 to the form that all versions share.</summary>
internal static class V2Content
{
    public static JsonObject ToStored(JsonObject content, ServiceState service)
    {
        var type = (string)content["type"]!;
        var result = new JsonObject { ["type"] = type };
        foreach (var (name, value) in content)
        {
            if (value is not null && name is not ("type" or "markdownText"))
                result[name] = value.DeepClone();
        }

        AddMarkup(content, result);
        AddActions(result, service.Ids);
        switch (type)
        {
            case "image" or "file":
                AddMedia(result, service);
                break;
            case "carousel" or "list":
                AddItems(result, service.Ids);
                break;
            case "location":
                result["text"] =
                    $"Location shared:\nhttps://maps.google.com/maps?q={content["coordinates"]!["lat"]},{content["coordinates"]!["long"]}";
                break;
            case "form":
                AddFields(result, service.Ids);
                break;
        }

        return result;
    }

    private static void AddMarkup(JsonObject content, JsonObject result)
    {
        if ((string?)content["markdownText"] is { } markdown)
            result["htmlText"] = Markdown.ToHtml(markdown);

        if ((string?)result["htmlText"] is { } html && result["text"] is null)
            result["text"] = Markdown.ToText(html);
    }

    private static void AddActions(JsonObject owner, Ids ids)
    {
        foreach (var action in (owner["actions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            action["_id"] = ids.Object();
            switch ((string)action["type"]!)
            {
                case "postback" or "reply" or "locationRequest":
                    action["uri"] = "";
                    break;
                case "buy":
                    action["currency"] = ((string?)action["currency"] ?? "usd").ToLowerInvariant();
                    action["state"] = "offered";
                    action["uri"] = $"https://app.smooch.io/checkout/{action["_id"]}";
                    break;
            }
        }
    }

    private static void AddMedia(JsonObject content, ServiceState service)
    {
        var url = new Uri((string)content["mediaUrl"]!);
        var stored = service.Media.Find(url.AbsolutePath);
        content["mediaType"] = stored?.ContentType ?? MediaTypes.FromUrl(url.OriginalString) ?? "application/octet-stream";
        if (stored is not null)
            content["mediaSize"] = stored.Content.Length;

        var file = Uri.UnescapeDataString(url.Segments[^1]);
        if (content["altText"] is null && file is not ("/" or "") && file.Length <= 128)
            content["altText"] = file;

        content["text"] ??= " ";
    }

    private static void AddItems(JsonObject content, Ids ids)
    {
        foreach (var item in ((JsonArray)content["items"]!).OfType<JsonObject>())
        {
            item["_id"] = ids.Object();
            AddActions(item, ids);
        }

        content["text"] = ItemRules.FallbackText((JsonArray)content["items"]!);
    }

    private static void AddFields(JsonObject content, Ids ids)
    {
        foreach (var field in ((JsonArray)content["fields"]!).OfType<JsonObject>())
        {
            field["_id"] = ids.Object();
            if ((string)field["type"]! == "text")
            {
                field["minSize"] = (long)((decimal?)field["minSize"] ?? 1);
                field["maxSize"] = (long)((decimal?)field["maxSize"] ?? 128);
            }

            foreach (var option in (field["options"] as JsonArray ?? []).OfType<JsonObject>())
                option["_id"] = ids.Object();
        }

        content["submitted"] = false;
        content["blockChatInput"] ??= false;
        content["text"] ??= " ";
    }
}
