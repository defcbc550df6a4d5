using System.Globalization;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// Message templates that WhatsApp approves. The documentation is not clear about the paging of the list, so the cursors of a page,
/// <c>previous</c> and <c>next</c>, are accepted under these names and as <c>after</c>.
/// </summary>
internal static class WhatsAppTemplateEndpoints
{
    private static readonly string[] Cursors = ["after", "next", "previous"];

    public static ApiResult Create(ApiRequest request)
    {
        var integration = WhatsAppLink.Find(request);
        var templates = Templates(integration);
        var name = Read.RequiredString(request.Body, "name");
        var language = Read.RequiredString(request.Body, "language");
        if (Read.OptionalArray(request.Body, "components") is not { Count: > 0 } components)
            throw ApiException.BadRequest("Missing required argument components");

        if (templates.Any(known => (string)known!["name"]! == name && (string)known["language"]! == language))
            throw ApiException.Conflict("A message template of this name and language exists already");

        var template = new JsonObject
        {
            ["id"] = (1_000_000_000_000 + request.State.Ids.Number()).ToString(CultureInfo.InvariantCulture),
            ["category"] = Read.RequiredString(request.Body, "category"),
            ["name"] = name,
            ["language"] = language,
            ["components"] = components.DeepClone(),
            ["status"] = "PENDING",
        };
        templates.Add(template);
        if (templates.Parent is null)
            integration["messageTemplates"] = templates;

        return ApiResult.Created(new JsonObject { ["messageTemplate"] = template.DeepClone() });
    }

    public static ApiResult List(ApiRequest request)
    {
        var (name, status) = (request.Query("name"), request.Query("status"));
        var limit = Listing.Number(request, "limit", 25, 1, 100);
        var start = Cursors.Max(name => Listing.Number(request, name, 0, 0, int.MaxValue));
        var all = Templates(WhatsAppLink.Find(request)).OfType<JsonObject>()
            .Where(template =>
                (name is null || (string)template["name"]! == name) && (status is null || (string)template["status"]! == status))
            .ToList();
        var result = new JsonObject
        {
            ["messageTemplates"] = new JsonArray([.. all.Skip(start).Take(limit).Select(template => template.DeepClone())]),
        };
        if (start > 0)
            result["previous"] = Math.Max(0, start - limit).ToString(CultureInfo.InvariantCulture);

        if ((long)start + limit < all.Count)
            result["next"] = (start + limit).ToString(CultureInfo.InvariantCulture);

        return ApiResult.Ok(result);
    }

    public static ApiResult Delete(ApiRequest request)
    {
        var templates = Templates(WhatsAppLink.Find(request));
        var named = templates.Where(template => (string)template!["name"]! == request["name"]).ToList();
        if (named.Count == 0)
            throw ApiException.NotFound("Message template not found");

        named.ForEach(template => templates.Remove(template));
        return ApiResult.Ok([]);
    }

    private static JsonArray Templates(JsonObject integration) => integration["messageTemplates"] as JsonArray ?? [];
}
