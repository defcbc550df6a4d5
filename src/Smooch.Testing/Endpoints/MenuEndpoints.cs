using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The persistent menu of an app, and those of single integrations, which have precedence.</summary>
internal static class MenuEndpoints
{
    private const int TopLevelLimit = 3;
    private const int SubmenuLimit = 5;

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(request.App.Menu));

    public static ApiResult Put(ApiRequest request)
    {
        request.App.Menu = Menu(request);
        return ApiResult.Ok(Envelope(request.App.Menu));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        request.App.Menu = null;
        return ApiResult.Ok(Envelope(null));
    }

    public static ApiResult GetOfIntegration(ApiRequest request)
    {
        IntegrationEndpoints.Find(request);
        return ApiResult.Ok(Envelope(request.App.IntegrationMenus.GetValueOrDefault(request["integrationId"]) ?? request.App.Menu));
    }

    public static ApiResult CreateOfIntegration(ApiRequest request) => ApiResult.Created(SetOfIntegration(request));

    public static ApiResult PutOfIntegration(ApiRequest request) => ApiResult.Ok(SetOfIntegration(request));

    public static ApiResult DeleteOfIntegration(ApiRequest request)
    {
        IntegrationEndpoints.Find(request);
        request.App.IntegrationMenus.Remove(request["integrationId"]);
        return ApiResult.Ok([]);
    }

    private static JsonObject SetOfIntegration(ApiRequest request)
    {
        IntegrationEndpoints.Find(request);
        var menu = Menu(request);
        request.App.IntegrationMenus[request["integrationId"]] = menu;
        return Envelope(menu);
    }

    private static JsonObject Menu(ApiRequest request)
    {
        var menu = new JsonObject { ["items"] = Items(request.Body, TopLevelLimit, request.State.Ids) };
        if (Read.OptionalObject(request.Body, "settings") is { } settings)
            menu["settings"] = new JsonObject { ["inputEnabled"] = Read.OptionalBool(settings, "inputEnabled") ?? true };

        return menu;
    }

    private static JsonArray Items(JsonObject owner, int limit, Ids ids)
    {
        if (Read.OptionalArray(owner, "items") is not { Count: > 0 } items || items.Count > limit)
            throw ApiException.BadRequest($"items must have 1 to {limit} entries");

        var result = new JsonArray();
        foreach (var item in items)
            result.Add(Item(item as JsonObject ?? throw ApiException.BadRequest("Invalid value for items"), ids));

        return result;
    }

    private static JsonObject Item(JsonObject item, Ids ids)
    {
        var type = Read.Enumerated(item, "type", "link", "postback", "submenu");
        var result = new JsonObject { ["_id"] = ids.Object(), ["type"] = type, ["text"] = Read.RequiredString(item, "text") };
        switch (type)
        {
            case "link":
                result["uri"] = Read.RequiredLink(item, "uri");
                break;
            case "postback":
                result["payload"] = Read.RequiredString(item, "payload");
                break;
            default:
                result["items"] = Items(item, SubmenuLimit, ids);
                break;
        }

        return result;
    }

    private static JsonObject Envelope(JsonObject? menu) => new()
    {
        ["menu"] = menu?.DeepClone() ?? new JsonObject { ["items"] = new JsonArray() },
    };
}
