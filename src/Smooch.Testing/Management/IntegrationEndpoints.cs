using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class IntegrationEndpoints
{
    public static ApiResult Create(ApiRequest request)
    {
        var body = request.Body;
        var name = Read.RequiredString(body, "type");
        var type = IntegrationType.Find(name, request.Version) ?? throw ApiException.BadRequest("Invalid value for type");
        if (!(type.IsLenientSinceV1_1 && !request.IsV1))
        {
            foreach (var member in type.Required)
                _ = Read.RequiredString(body, member);
        }

        var integration = new JsonObject { ["_id"] = request.State.Ids.Object(), ["type"] = name, ["status"] = "active" };
        Take(request, body, integration, [.. type.Required, .. type.Optional], type.Returned);
        Generate(request, type, integration);
        if (name == "whatsapp")
            WhatsAppLink.Connect(request, integration);

        request.App.Integrations.Add((string)integration["_id"]!, integration);
        return ApiResult.Created(Envelope(request, integration));
    }

    public static ApiResult List(ApiRequest request)
    {
        var types = request.Query("types")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var integrations = request.App.Integrations.Values.Where(integration =>
            types is null || types.Contains((string)integration["type"]!));
        return request.IsV1
            ? Listing.All("integrations", integrations, integration => Render(request, integration))
            : Listing.Page(request, "integrations", integrations, integration => Render(request, integration));
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(request, Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var integration = Find(request);
        var type = IntegrationType.Find((string)integration["type"]!, ApiVersions.V1_1)
            ?? IntegrationType.Find((string)integration["type"]!, ApiVersions.V1)
                   ?? throw ApiException.BadRequest("Integrations of this type are changed by v2");
        Take(request, request.Body, integration, type.Updatable, type.Returned);
        return ApiResult.Ok(Envelope(request, integration));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        Find(request);
        request.App.RemoveIntegration(request["integrationId"]);
        return ApiResult.Ok([]);
    }

    public static JsonObject Find(ApiRequest request) =>
        request.App.Integrations.GetValueOrDefault(request["integrationId"]) ?? throw ApiException.NotFound("Integration not found");

    /// <summary>Checks every member that is allowed, and stores those that are returned. A null resets.</summary>
    private static void Take(ApiRequest request, JsonObject body, JsonObject integration, string[] allowed, string[] returned)
    {
        string[] given = [.. (request.IsV1 ? allowed : [.. allowed, "displayName"]).Where(body.ContainsKey)];
        foreach (var member in given)
            Check(body, member);

        foreach (var member in given)
        {
            if (member == "displayName" || returned.Contains(member))
                integration[member] = body[member]?.DeepClone();
        }
    }

    private static void Check(JsonObject body, string member)
    {
        if (IntegrationType.IsBoolean(member))
            _ = Read.OptionalBool(body, member);
        else if (IntegrationType.IsList(member))
            _ = Read.OptionalStrings(body, member);
        else if (member == "displayStyle" && body[member] is not null)
            _ = Read.Enumerated(body, member, "button", "tab");
        else if (member == "tier" && body[member] is not null)
            _ = Read.Enumerated(body, member, "enterprise", "premium");
        else
            _ = Read.OptionalString(body, member);
    }

    private static void Generate(ApiRequest request, IntegrationType type, JsonObject integration)
    {
        foreach (var member in type.Generated)
        {
            integration[member] = member switch
            {
                "phoneNumber" => "+15145550199",
                "uri" => "fake-bot",
                "webhookSecret" => request.State.Ids.WebhookSecret(request.Version),
                "smoochAddress" => $"{request.App.Id}@mail.smooch.io",
                "username" or "name" or "botName" or "businessName" or "businessUsername" => $"fake {type.Name}",
                _ => request.State.Ids.Object(),
            };
        }
    }

    private static JsonObject Envelope(ApiRequest request, JsonObject integration) =>
        new() { ["integration"] = Render(request, integration) };

    private static JsonObject Render(ApiRequest request, JsonObject integration)
    {
        var result = ServiceJson.Copy(integration);
        result.Remove("profile");
        result.Remove("messageTemplates");
        result.Remove("defaultResponderId");
        if (request.IsV1)
            result.Remove("displayName");

        if ((string)result["type"]! == "web")
        {
            foreach (var setting in (ReadOnlySpan<string>)["backgroundImageUrl", "originWhitelist", "integrationOrder"])
                result[setting] ??= null;
        }

        return result;
    }
}
