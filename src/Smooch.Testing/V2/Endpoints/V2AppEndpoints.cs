using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2AppEndpoints
{
    private static readonly string[] NeedSeveralConversations = ["endSessionEnabled", "disableConversationReopen"];

    private static readonly ObjectRule Settings = new(
        (
            "conversationRetentionSeconds",
            new NumberRule(0, long.MaxValue)), ("maskCreditCardNumbers", Rules.Flag), ("useAnimalNames", Rules.Flag),
        ("echoPostback", Rules.Flag), ("ignoreAutoConversationStart", Rules.Flag), ("multiConvoEnabled", Rules.Flag),
        ("appLocalizationEnabled", Rules.Flag), ("endSessionEnabled", Rules.Flag), ("disableConversationReopen", Rules.Flag));

    private static readonly ObjectRule Changes = new(
        ("displayName", Rules.Length(1, 100)),
        ("settings", Settings),
        ("metadata", Rules.Metadata));

    private static readonly ObjectRule NewApp = new(
        ("displayName", Rules.Length(1, 100)),
        ("settings", Settings),
        ("metadata", Rules.Metadata))
    {
        Required = ["displayName"],
    };

    public static ApiResult Create(ApiRequest request)
    {
        NewApp.Check(request.Body);
        CheckSettings(request.Body["settings"] as JsonObject, request.State.UsualSettings());
        var app = request.State.AddApp((string)request.Body["displayName"]!);
        Apply(app, request.Body);
        if (request.Credential.Key?.ServiceAccountId is { } account)
            request.State.FindServiceAccount(account)?.AppIds.Add(app.Id);

        return ApiResult.Created(new JsonObject { ["app"] = Render(app) });
    }

    public static ApiResult List(ApiRequest request)
    {
        var page = V2Page.Read(request);
        var apps = request.State.VisibleApps(request.Credential);
        if (request.Query("filter[serviceAccountId]") is { } id)
        {
            if (request.State.FindServiceAccount(id) is not { } account
                || (request.Credential.Key?.ServiceAccountId is { } own && own != id))
                throw ApiException.Forbidden("The serviceAccountId provided does not match supplied credentials");

            apps = apps.Where(app => account.AppIds.Contains(app.Id));
        }

        return page.Render("apps", apps.ToList(), app => app.Id, Render);
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(WithSubdomain(request.App));

    public static ApiResult Update(ApiRequest request)
    {
        Changes.Check(request.Body);
        CheckSettings(request.Body["settings"] as JsonObject, request.App.Settings);
        request.App.Name = (string?)request.Body["displayName"] ?? request.App.Name;
        Apply(request.App, request.Body);
        return ApiResult.Ok(new JsonObject { ["app"] = Render(request.App) });
    }

    public static ApiResult Delete(ApiRequest request)
    {
        request.State.RemoveApp(request.App);
        return ApiResult.Ok([]);
    }

    /// <summary>The app that an OAuth token opens.</summary>
    public static ApiResult TokenInfo(ApiRequest request) => request.Credential is { AccessToken: not null, App: { } app }
        ? ApiResult.Ok(WithSubdomain(app))
        : throw ApiException.Forbidden("Only an OAuth token has a token info");

    private static void CheckSettings(JsonObject? settings, JsonObject known)
    {
        if (settings is null)
            return;

        var has = Bool(settings["multiConvoEnabled"]);
        if (Bool(known["multiConvoEnabled"]) == true && has == false)
            throw ApiException.BadRequest(".settings.multiConvoEnabled cannot be disabled");

        if ((has ?? Bool(known["multiConvoEnabled"])) != true
            && Array.Find(NeedSeveralConversations, name => Bool(settings[name]) == true) is { } name)
            throw ApiException.BadRequest($".settings.{name} needs multiConvoEnabled");
    }

    private static bool? Bool(JsonNode? node) => (bool?)node;

    private static void Apply(AppState app, JsonObject body)
    {
        foreach (var (name, value) in body["settings"] as JsonObject ?? [])
        {
            if (Settings.Names.Contains(name))
                app.Settings[name] = value?.DeepClone();
        }

        if (body.ContainsKey("metadata"))
            app.Metadata = body["metadata"] is JsonObject metadata ? ServiceJson.Copy(metadata) : [];
    }

    private static JsonObject WithSubdomain(AppState app)
    {
        var result = Render(app);
        result["subdomain"] = app.Service.Options.Subdomain;
        return new JsonObject { ["app"] = result };
    }

    private static JsonObject Render(AppState app)
    {
        var settings = new JsonObject();
        foreach (var name in Settings.Names)
        {
            if (app.Settings[name] is { } value)
                settings[name] = value.DeepClone();
            else if (name != "conversationRetentionSeconds")
                settings[name] = false;
        }

        return new JsonObject
        {
            ["id"] = app.Id,
            ["displayName"] = app.Name,
            ["settings"] = settings,
            ["metadata"] = app.Metadata.DeepClone(),
        };
    }
}
