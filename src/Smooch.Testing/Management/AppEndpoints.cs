using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class AppEndpoints
{
    private const string Retention = "conversationRetentionSeconds";

    private static readonly string[] FlagsOfV1 = ["maskCreditCardNumbers", "useAnimalNames"];
    private static readonly string[] Flags = [.. FlagsOfV1, "echoPostback", "ignoreAutoConversationStart"];

    public static ApiResult Create(ApiRequest request)
    {
        var name = Read.RequiredString(request.Body, "name");
        var settings = Settings(request);
        var metadata = Read.OptionalFlatObject(request.Body, "metadata");
        var app = request.State.AddApp(name);
        Apply(app, settings, metadata);
        if (request.Credential.Key?.ServiceAccountId is { } account)
            request.State.FindServiceAccount(account)?.AppIds.Add(app.Id);

        return ApiResult.Created(Envelope(app));
    }

    public static ApiResult List(ApiRequest request)
    {
        var apps = request.State.VisibleApps(request.Credential);
        if (request.Query("serviceAccountId") is { } id)
        {
            var account = request.State.FindServiceAccount(id) ?? throw ApiException.NotFound("Service account not found");
            apps = apps.Where(app => account.AppIds.Contains(app.Id));
        }

        return Listing.Page(request, "apps", apps, Render);
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var app = Find(request);
        var name = Read.OptionalString(request.Body, "name");
        var settings = Settings(request);
        var metadata = Read.OptionalFlatObject(request.Body, "metadata");
        app.Name = name is { Length: 0 } ? throw ApiException.BadRequest("Invalid value for name: it is empty") : name ?? app.Name;
        Apply(app, settings, metadata);
        return ApiResult.Ok(Envelope(app));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        request.State.RemoveApp(Find(request));
        return ApiResult.Ok([]);
    }

    public static ApiResult SdkIds(ApiRequest request)
    {
        var app = Find(request);
        return ApiResult.Ok(new JsonObject
        {
            ["androidIntegrationId"] = app.SdkId("android"),
            ["iosIntegrationId"] = app.SdkId("ios"),
            ["webIntegrationId"] = app.SdkId("web"),
        });
    }

    /// <summary>The app that <c>{appId}</c> names, if the credential may see it.</summary>
    public static AppState Find(ApiRequest request) =>
        request.State.VisibleApp(request["appId"], request.Credential) ?? throw ApiException.NotFound("App not found");

    private static JsonObject? Settings(ApiRequest request)
    {
        if (Read.OptionalObject(request.Body, "settings") is not { } settings)
            return null;

        var result = new JsonObject();
        foreach (var name in request.IsV1 ? FlagsOfV1 : Flags)
        {
            if (settings.ContainsKey(name))
                result[name] = Read.OptionalBool(settings, name);
        }

        if (!request.IsV1 && settings.ContainsKey(Retention))
        {
            result[Retention] = Read.OptionalInteger(settings, Retention, 0, long.MaxValue);
        }

        return result;
    }

    private static void Apply(AppState app, JsonObject? settings, JsonObject? metadata)
    {
        // The API does not document null: the fake resets the setting to its default.
        var usual = app.Service.UsualSettings();
        foreach (var (name, value) in settings ?? [])
        {
            if ((value ?? usual[name]) is { } wanted)
                app.Settings[name] = wanted.DeepClone();
            else
                app.Settings.Remove(name);
        }

        app.Metadata = metadata is null ? app.Metadata : ServiceJson.Copy(metadata);
    }

    private static JsonObject Envelope(AppState app) => new() { ["app"] = Render(app) };

    private static JsonObject Render(AppState app) => new()
    {
        ["_id"] = app.Id,
        ["name"] = app.Name,
        ["appToken"] = app.Token,
        ["settings"] = app.Settings.DeepClone(),
        ["metadata"] = app.Metadata.DeepClone(),
    };
}
