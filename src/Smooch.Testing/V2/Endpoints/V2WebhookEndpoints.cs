using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The webhooks of a custom integration, or of the partner that calls.</summary>
internal static class V2WebhookEndpoints
{
    private static readonly (string, Rule)[] Members =
    [
        ("target", Rules.Url()), ("triggers", new ListRule(new TextRule { Values = V2Triggers.All }, 1)), ("includeFullUser", Rules.Flag),
        ("includeFullSource", Rules.Flag),
    ];

    private static readonly ObjectRule Changes = new(Members);

    /// <summary>The rules for the creation of a webhook.</summary>
    public static readonly ObjectRule NewWebhook = new(Members) { Required = ["target", "triggers"] };

    public static ApiResult Create(ApiRequest request)
    {
        var integrationId = Owner(request);
        NewWebhook.Check(request.Body);
        CheckLimit(request);
        return ApiResult.Created(Envelope(Add(request.App, integrationId, request.Body, request.Credential.AccessToken)));
    }

    public static ApiResult List(ApiRequest request)
    {
        var integrationId = Owner(request);
        return Listing.All(
            "webhooks",
            request.App.Webhooks.Where(webhook => webhook.IntegrationId == integrationId),
            webhook => webhook.RenderV2());
    }

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var webhook = Find(request);
        Changes.Check(request.Body);
        webhook.Target = (string?)request.Body["target"] ?? webhook.Target;
        webhook.Triggers = Triggers(request.Body) ?? webhook.Triggers;
        Include(webhook, request.Body);
        return ApiResult.Ok(Envelope(webhook));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        var webhook = Find(request);
        webhook.IsDeleted = true;
        request.App.Webhooks.Remove(webhook);
        return ApiResult.Ok([]);
    }

    /// <exception cref="ApiException">400 when the app has the maximum number of webhooks.</exception>
    public static void CheckLimit(ApiRequest request)
    {
        var limit = request.State.Options.MaxWebhooksPerApp;
        if (request.App.Webhooks.Count >= limit)
            throw ApiException.BadRequest($"An app has at most {limit} webhooks");
    }

    public static WebhookState Add(AppState app, string integrationId, JsonObject body, string? accessToken = null, string? secret = null)
    {
        var webhook = new WebhookState(
            app.Service.Ids.Object(), (string)body["target"]!, Triggers(body)!, secret
                ?? app.Service.Ids.WebhookSecret(ApiVersions.V2), ApiVersions.V2)
        {
            IntegrationId = integrationId,
            Owner = accessToken,
        };
        Include(webhook, body);
        app.Webhooks.Add(webhook);
        return webhook;
    }

    private static string Owner(ApiRequest request)
    {
        var id = V2Request.IntegrationId(request);
        if (request.Credential.IntegrationId is { } own && own != id)
            throw ApiException.Forbidden("Forbidden");

        return request.App.IntegrationType(id) is null or "custom"
            ? id
            : throw ApiException.BadRequest("Webhooks are available only for custom integrations");
    }

    private static WebhookState Find(ApiRequest request)
    {
        var integrationId = Owner(request);
        return request.App.Webhooks.Find(webhook => webhook.IntegrationId == integrationId && webhook.Id == request["webhookId"])
            ?? throw V2Request.NoResource();
    }

    private static string[]? Triggers(JsonObject body) =>
        body["triggers"] is JsonArray triggers ? [.. triggers.Select(trigger => (string)trigger!).Distinct()] : null;

    private static void Include(WebhookState webhook, JsonObject body)
    {
        webhook.IncludeFullUser = (bool?)body["includeFullUser"] ?? webhook.IncludeFullUser;
        webhook.IncludeFullSource = (bool?)body["includeFullSource"] ?? webhook.IncludeFullSource;
    }

    private static JsonObject Envelope(WebhookState webhook) => new() { ["webhook"] = webhook.RenderV2() };
}
