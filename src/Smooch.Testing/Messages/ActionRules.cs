using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The rules of an action, and the form in which it is returned.</summary>
internal static class ActionRules
{
    public const string OnMessage = "message";
    public const string OnItem = "item";

    private const int Limit = 10;
    private const int ReplyLimit = 11;

    private static readonly string[] Optional = ["text", "uri", "payload", "iconUrl", "size", "fallback"];

    /// <summary>The actions of a message or an item, with ids; none when the member is absent.</summary>
    public static JsonArray? Actions(JsonObject owner, string name, string place, ApiVersions version, Ids ids)
    {
        if (Read.OptionalArray(owner, name) is not { } list)
            return null;

        if (list.Count > ReplyLimit)
            throw ApiException.BadRequest($"Invalid value for {name}: there are more than {ReplyLimit} actions");

        var result = new JsonArray();
        foreach (var item in list)
        {
            var action = item as JsonObject ?? throw ApiException.BadRequest($"Invalid value for {name}: an array of actions is expected");
            result.Add(Action(action, place, version, ids));
        }

        CheckCombination(result);
        return result;
    }

    private static JsonObject Action(JsonObject action, string place, ApiVersions version, Ids ids)
    {
        var type = Read.Enumerated(action, "type", "link", "reply", "postback", "buy", "share", "locationRequest", "location", "webview");
        if (type == "location")
            type = "locationRequest";

        if (place == OnItem && type is "reply" or "locationRequest")
            throw ApiException.BadRequest($"An item cannot have an action of type {type}");

        Need(action, type);
        var result = new JsonObject { ["_id"] = ids.Object(), ["type"] = type };
        Copy(action, result, version);
        if (type is "postback" or "reply" or "share" or "locationRequest")
        {
            result["uri"] = "";
        }
        else if (type == "buy")
        {
            result["currency"] = (Read.OptionalString(action, "currency") ?? "usd").ToLowerInvariant();
            result["state"] = "offered";
            result["uri"] = $"https://app.smooch.io/checkout/{result["_id"]}";
        }

        return result;
    }

    private static void Need(JsonObject action, string type)
    {
        if (type != "share")
            _ = Read.RequiredString(action, "text");

        switch (type)
        {
            case "link":
                _ = Read.RequiredLink(action, "uri");
                break;
            case "webview":
                _ = Read.RequiredLink(action, "uri");
                _ = Read.RequiredLink(action, "fallback");
                break;
            case "postback" or "reply":
                _ = Read.RequiredString(action, "payload");
                break;
            case "buy":
                if (Read.OptionalNumber(action, "amount") is not { } amount
                    || amount != decimal.Truncate(amount)
                    || amount is <= 0 or > int.MaxValue)
                    throw ApiException.BadRequest("Invalid value for amount: a positive whole number of cents is expected");

                break;
        }
    }

    private static void Copy(JsonObject action, JsonObject result, ApiVersions version)
    {
        foreach (var name in Optional)
        {
            if (Read.OptionalString(action, name) is { } value)
                result[name] = value;
        }

        if (Read.OptionalInteger(action, "amount", 0, int.MaxValue) is { } amount)
            result["amount"] = amount;

        if (Read.OptionalBool(action, "default") is { } isDefault)
            result["default"] = isDefault;

        if (version == ApiVersions.V1_1 && Read.OptionalBool(action, "openOnReceive") is { } open)
            result["openOnReceive"] = open;

        if (Read.OptionalFlatObject(action, "metadata") is { Count: > 0 } metadata)
            result["metadata"] = metadata.DeepClone();

        if (Read.OptionalObject(action, "extraChannelOptions") is { } options)
            result["extraChannelOptions"] = options.DeepClone();
    }

    private static void CheckCombination(JsonArray actions)
    {
        var quick = actions.Count(action => (string?)action!["type"] is "reply" or "locationRequest");
        if (actions.Count > Limit && quick == 0)
            throw ApiException.BadRequest($"Invalid value for actions: there are more than {Limit} actions");

        if (quick > 0 && quick < actions.Count)
            throw ApiException.BadRequest("reply and locationRequest actions cannot be combined with other actions");

        if (actions.Count(action => action!["openOnReceive"] is JsonValue open && open.GetValue<bool>()) > 1)
            throw ApiException.BadRequest("Only one webview of a message may open on receive");
    }
}
