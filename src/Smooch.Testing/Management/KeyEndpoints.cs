using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The keys of apps and of service accounts: the same five endpoints twice.</summary>
internal static class KeyEndpoints
{
    public static ApiResult Create(ApiRequest request)
    {
        var (app, account) = Owner(request);
        var key = request.State.AddKey(Read.RequiredString(request.Body, "name"), app, account?.Id);
        return ApiResult.Created(Envelope(key));
    }

    public static ApiResult List(ApiRequest request)
    {
        var (app, account) = Owner(request);
        return Listing.All(
            "keys",
            request.State.Keys.Where(key => key.App == app && key.ServiceAccountId == account?.Id && key.IntegrationId is null),
            key => key.Render());
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Delete(ApiRequest request)
    {
        request.State.RemoveKey(Find(request));
        return ApiResult.Ok([]);
    }

    public static ApiResult Jwt(ApiRequest request)
    {
        var key = Find(request);
        return ApiResult.Ok(new JsonObject { ["jwt"] = JwtIssuer.Issue(key, request.State.Clock) });
    }

    private static (AppState? App, ServiceAccountState? Account) Owner(ApiRequest request) => request.Has("appId")
        ? (AppEndpoints.Find(request), null)
        : (null, ServiceAccountEndpoints.Find(request));

    private static KeyState Find(ApiRequest request)
    {
        var (app, account) = Owner(request);
        return request.State.FindKey(request["keyId"]) is { } key && key.App == app && key.ServiceAccountId == account?.Id
            ? key
            : throw ApiException.NotFound("Key not found");
    }

    private static JsonObject Envelope(KeyState key) => new() { ["key"] = key.Render() };
}
