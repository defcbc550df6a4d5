using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal static class WebhookEndpoints
{
    public static Task ProbeAsync(ApiRequest request, CancellationToken cancellationToken) =>
        request.State.Webhooks.ProbeAsync(Target(request.Body), cancellationToken);

    public static ApiResult Create(ApiRequest request)
    {
        var limit = request.State.Options.MaxWebhooksPerApp;
        if (request.App.Webhooks.Count >= limit)
            throw ApiException.BadRequest($"An app has at most {limit} webhooks");

        var triggers = TriggersOf(request, request.Version);
        var webhook = new WebhookState(
            request.State.Ids.Object(), Target(request.Body), triggers ?? Triggers.Default,
            request.State.Ids.WebhookSecret(request.Version), request.Version)
        {
            Owner = request.Credential.AccessToken,
        };
        SetIncludes(request, webhook);
        request.App.Webhooks.Add(webhook);
        return ApiResult.Created(Envelope(request, webhook));
    }

    public static ApiResult List(ApiRequest request) => ApiResult.Ok(new JsonObject
    {
        ["webhooks"] = new JsonArray(
            [.. request.App.Webhooks.Where(webhook => IsVisible(request, webhook)).Select(webhook => webhook.Render(request.Version))]),
    });

    public static ApiResult Get(ApiRequest request) => ApiResult.Ok(Envelope(request, Find(request)));

    public static ApiResult Update(ApiRequest request)
    {
        var webhook = Find(request);
        var target = request.Body["target"] is null ? webhook.Target : Target(request.Body);
        var triggers = TriggersOf(request, webhook.Version);
        SetIncludes(request, webhook);
        webhook.Target = target;
        webhook.Triggers = triggers ?? webhook.Triggers;
        return ApiResult.Ok(Envelope(request, webhook));
    }

    public static ApiResult Delete(ApiRequest request)
    {
        var webhook = Find(request);
        webhook.IsDeleted = true;
        request.App.Webhooks.Remove(webhook);
        return ApiResult.Empty();
    }

    private static WebhookState Find(ApiRequest request) =>
        request.App.Webhooks.Find(webhook => webhook.Id == request["webhookId"] && IsVisible(request, webhook))
        ?? throw ApiException.NotFound("Webhook not found");

    // An OAuth integration can access only the webhooks that it created.
    private static bool IsVisible(ApiRequest request, WebhookState webhook) => webhook.Version != ApiVersions.V2 && (
        request.Credential.Scope != Scopes.Integration || webhook.Owner == request.Credential.AccessToken);

    private static string Target(JsonObject body) => Read.HttpUrl("target", Read.RequiredString(body, "target"));

    private static string[]? TriggersOf(ApiRequest request, ApiVersions version)
    {
        if (Read.OptionalStrings(request.Body, "triggers") is not { } triggers)
            return null;

        if (triggers.Length == 0)
            throw ApiException.BadRequest("Invalid value for triggers: it is empty");

        Triggers.Check(triggers, version);
        return triggers;
    }

    private static void SetIncludes(ApiRequest request, WebhookState webhook)
    {
        if (webhook.Version == ApiVersions.V1_1)
        {
            var includeClient = Read.OptionalBool(request.Body, "includeClient");
            var includeFullAppUser = Read.OptionalBool(request.Body, "includeFullAppUser");
            webhook.IncludeClient = includeClient ?? webhook.IncludeClient;
            webhook.IncludeFullAppUser = includeFullAppUser ?? webhook.IncludeFullAppUser;
        }
    }

    private static JsonObject Envelope(ApiRequest request, WebhookState webhook) => new() { ["webhook"] = webhook.Render(request.Version) };
}
