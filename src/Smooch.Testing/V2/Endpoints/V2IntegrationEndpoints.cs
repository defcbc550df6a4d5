using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class V2IntegrationEndpoints
{
    private static readonly string[] NeverShown = ["profile", "messageTemplates", "defaultResponderId"];

    public static ApiResult Create(ApiRequest request)
    {
        var type = V2IntegrationType.Find((request.Body["type"] as JsonValue)?.ToString())
            ?? throw ApiException.BadRequest("Invalid integration type");
        type.Rule.Check(request.Body);
        if (type.Name == "twilio" && !request.Body.ContainsKey("phoneNumberSid") && !request.Body.ContainsKey("messagingServiceSid"))
            throw ApiException.BadRequest("should have required property 'phoneNumberSid' or 'messagingServiceSid'");

        CheckResponder(request);
        if (type.Name == "custom")
            V2WebhookEndpoints.CheckLimit(request);

        var id = request.State.Ids.Object();
        var integration = new JsonObject { ["_id"] = id, ["type"] = V2IntegrationType.ToStored(type.Name), ["status"] = "active" };
        Apply(request.Body, integration, type, type.Rule.Names);
        foreach (var member in type.Generated)
            integration[member] = Generate(request, type, member);

        request.App.Integrations.Add(id, integration);
        if (type.Name == "custom")
            V2WebhookEndpoints.Add(request.App, id, (JsonObject)request.Body["webhooks"]![0]!);

        return ApiResult.Created(Envelope(request.App, integration));
    }

    public static ApiResult List(ApiRequest request)
    {
        var page = V2Page.Read(request);
        var types = request.Query("filter[types]")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var integrations = request.App.Integrations.Values.Where(integration =>
            types is null || types.Contains(TypeOf(integration))).ToList();
        return page.Render(
            "integrations",
            integrations,
            integration => (string)integration["_id"]!,
            integration => Render(request.App, integration));
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(request.App, Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var integration = Find(request);
        var type = V2IntegrationType.Find(TypeOf(integration))
            ?? throw ApiException.BadRequest("Integrations of this type cannot be changed");
        var changes = type.Changes;
        changes.Check(request.Body);
        CheckResponder(request);
        Apply(request.Body, integration, type, changes.Names);
        return ApiResult.Ok(Envelope(request.App, integration));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        _ = Find(request);
        var (app, id) = (request.App, request["integrationId"]);
        if (app.Switchboard?.Default?.IntegrationId == id && app.Switchboard.IsEnabled)
            throw ApiException.BadRequest("The integration is the default one of the switchboard");

        app.RemoveIntegration(id);
        return ApiResult.Ok([]);
    }

    private static JsonObject Find(ApiRequest request) =>
        request.App.Integrations.GetValueOrDefault(request["integrationId"]) ?? throw V2Request.NoIntegration();

    private static string TypeOf(JsonObject integration) => V2IntegrationType.FromStored((string)integration["type"]!);

    private static void CheckResponder(ApiRequest request)
    {
        if ((string?)request.Body["defaultResponderId"] is { } id && request.App.Switchboard?.Find(id) is null)
            throw V2SwitchboardEndpoints.NoIntegration("SwitchboardIntegration not found");
    }

    private static void Apply(JsonObject body, JsonObject integration, V2IntegrationType type, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (body.ContainsKey(name) && name != "webhooks" && !type.Secrets.Contains(name))
                integration[name] = body[name]?.DeepClone();
        }
    }

    private static JsonNode Generate(ApiRequest request, V2IntegrationType type, string member) => member switch
    {
        "phoneNumber" => "15145550199",
        "pageId" when type.Name == "messenger" => 100_000_000_000 + request.State.Ids.Number(),
        "webhookSecret" => request.State.Ids.WebhookSecret(ApiVersions.V2),
        "uri" or "username" or "pageName" or "businessName" or "businessUsername" or "envName" => $"fake-{type.Name}",
        _ => request.State.Ids.Object(),
    };

    private static JsonObject Envelope(AppState app, JsonObject integration) => new() { ["integration"] = Render(app, integration) };

    private static JsonObject Render(AppState app, JsonObject integration)
    {
        var id = (string)integration["_id"]!;
        var result = new JsonObject { ["id"] = id, ["type"] = TypeOf(integration) };
        foreach (var (name, value) in integration)
        {
            if (name is not ("_id" or "type") && !NeverShown.Contains(name))
                result[name] = value?.DeepClone();
        }

        if (TypeOf(integration) == "custom")
            result["webhooks"] = new JsonArray(
                [.. app.Webhooks.Where(webhook => webhook.IntegrationId == id).Select(webhook => webhook.RenderV2())]);
        else
            AddResponder(app, integration, result);

        return result;
    }

    private static void AddResponder(AppState app, JsonObject integration, JsonObject result)
    {
        result["showAIDisclaimer"] ??= true;
        var own = (string?)integration["defaultResponderId"] is { } id ? app.Switchboard?.Find(id) : null;
        if ((own ?? app.Switchboard?.Default) is not { } responder)
            return;

        var shown = V2Conversations.Render(responder);
        shown.Remove("id");
        shown["inherited"] = own is null;
        result["defaultResponder"] = shown;
    }
}
