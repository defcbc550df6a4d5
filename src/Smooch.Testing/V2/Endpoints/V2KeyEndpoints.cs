using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The keys of apps and of custom integrations: the same four endpoints twice.</summary>
internal static class V2KeyEndpoints
{
    private const int Limit = 10;

    private static readonly ObjectRule NewKey = new(("displayName", Rules.Length(1, 100))) { Required = ["displayName"] };

    public static ApiResult Create(ApiRequest request)
    {
        var owner = Owner(request);
        NewKey.Check(request.Body);
        if (Keys(request, owner).Count() >= Limit)
            throw ApiException.BadRequest($"Only {Limit} keys can be created");

        var key = request.State.AddKey((string)request.Body["displayName"]!, request.App, integrationId: owner);
        return ApiResult.Created(Envelope(key));
    }

    public static ApiResult List(ApiRequest request)
    {
        var owner = Owner(request);
        return Listing.All("keys", Keys(request, owner), Render);
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Delete(ApiRequest request)
    {
        request.State.RemoveKey(Find(request));
        return ApiResult.Ok([]);
    }

    private static string? Owner(ApiRequest request)
    {
        if (!request.Has("integrationId"))
            return null;

        var id = request["integrationId"];
        return request.App.IntegrationType(id) switch
        {
            null => throw V2Request.NoIntegration(),
            "custom" => id,
            _ => throw ApiException.BadRequest("API keys are available only for custom integrations"),
        };
    }

    private static IEnumerable<KeyState> Keys(ApiRequest request, string? owner) =>
        request.State.Keys.Where(key => key.App == request.App && key.IntegrationId == owner);

    private static KeyState Find(ApiRequest request)
    {
        var owner = Owner(request);
        return Keys(request, owner).FirstOrDefault(key => key.Id == request["keyId"]) ?? throw V2Request.NoResource();
    }

    private static JsonObject Envelope(KeyState key) => new() { ["key"] = Render(key) };

    private static JsonObject Render(KeyState key) => new() { ["id"] = key.Id, ["displayName"] = key.Name, ["secret"] = key.Secret };
}
