using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Named messages that can be inserted by shorthand.</summary>
internal static class TemplateEndpoints
{
    public static ApiResult Create(ApiRequest request)
    {
        var name = FreeName(request, Read.RequiredString(request.Body, "name"), null);
        var template = new JsonObject { ["_id"] = request.State.Ids.Object(), ["name"] = name, ["message"] = Message(request) };
        request.App.Templates.Add(template);
        return ApiResult.Created(Envelope(template));
    }

    public static ApiResult List(ApiRequest request) => Listing.Page(request, "templates", request.App.Templates, ServiceJson.Copy);

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var template = Find(request);
        var name = Read.OptionalString(request.Body, "name");
        var message = request.Body["message"] is null ? null : Message(request);
        template["name"] = name is null ? template["name"]!.DeepClone() : FreeName(request, name, template);
        template["message"] = message ?? template["message"]!.DeepClone();
        return ApiResult.Ok(Envelope(template));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        request.App.Templates.Remove(Find(request));
        return ApiResult.Ok([]);
    }

    // Checked as if it were posted, stored as it was given: a template has no ids yet.
    private static JsonObject Message(ApiRequest request)
    {
        var message = Read.RequiredObject(request.Body, "message");
        _ = MessageRules.Content(message, request.Version, legacyPath: false, request.State);
        return ServiceJson.Copy(message);
    }

    private static string FreeName(ApiRequest request, string name, JsonObject? self) =>
        request.App.Templates.Exists(template => template != self && (string)template["name"]! == name)
            ? throw ApiException.Conflict("A template of this name exists already")
            : name;

    private static JsonObject Find(ApiRequest request) =>
        request.App.Templates.Find(template => (string)template["_id"]! == request["templateId"])
            ?? throw ApiException.NotFound("Template not found");

    private static JsonObject Envelope(JsonObject template) => new() { ["template"] = template.DeepClone() };
}
