using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The endpoints below <c>webhooks</c>.</summary>
internal static class BirdWebhookEndpoints
{
    public static readonly string[] Events = ["conversation.created", "conversation.updated", "message.created", "message.updated"];

    public static ApiResult Create(MessageBirdRequest request)
    {
        var body = request.Body;
        var channelId = body.Text("channelId");
        if (channelId is not null && request.State.FindChannel(channelId) is null)
            throw MessageBirdError.Invalid("channelId", "there is no such channel");

        var webhook = Add(request.State, body.RequiredUrl("url"), EventsOf(body), channelId, SettingsOf(body));
        return ApiResult.Created(webhook.Render());
    }

    public static MessageBirdWebhook Add(MessageBirdState state, string url, string[] events, string? channelId, JsonObject? settings)
    {
        var webhook = new MessageBirdWebhook(state.Ids.Long(), url, events, channelId, state.Now(isWhole: true)) { Settings = settings };
        state.Webhooks.Add(webhook);
        return webhook;
    }

    public static ApiResult List(MessageBirdRequest request) => request.Page(request.State.Webhooks, webhook => webhook.Render());

    public static ApiResult Get(MessageBirdRequest request) => ApiResult.Ok(Find(request).Render());

    /// <summary>Changes the members of the body. The channel of a webhook cannot be changed.</summary>
    public static ApiResult Update(MessageBirdRequest request)
    {
        var body = request.Body;
        var webhook = Find(request);
        var url = body["url"] is null ? webhook.Url : body.RequiredUrl("url");
        var events = body["events"] is null ? webhook.Events : EventsOf(body);
        var status = body.Text("status") ?? webhook.Status;
        if (status is not ("enabled" or "disabled"))
            throw MessageBirdError.Invalid("status", "enabled or disabled is expected");

        var settings = body["settings"] is null ? webhook.Settings : SettingsOf(body);
        (webhook.Url, webhook.Events, webhook.Status, webhook.Settings) = (url, events, status, settings);
        webhook.Updated = request.State.Now(isWhole: true);
        return ApiResult.Ok(webhook.Render());
    }

    public static ApiResult Delete(MessageBirdRequest request)
    {
        var webhook = Find(request);
        request.State.Webhooks.Remove(webhook);
        webhook.Queue.IsDeleted = true;
        return ApiResult.Empty(204);
    }

    /// <exception cref="MessageBirdError">There is no event, or an unknown one.</exception>
    public static string[] Check(string[] events)
    {
        if (events.Length == 0)
            throw MessageBirdError.Missing("events");

        return events.FirstOrDefault(name => !Events.Contains(name)) is { } unknown
            ? throw MessageBirdError.Invalid("events", $"'{unknown}' is not one of {string.Join(", ", Events)}")
            : events;
    }

    private static MessageBirdWebhook Find(MessageBirdRequest request) =>
        request.State.Webhooks.Find(webhook => webhook.Id == request["id"]) ?? throw MessageBirdError.NotFound("webhook not found");

    private static string[] EventsOf(JsonObject body)
    {
        var array = body.Array("events") ?? throw MessageBirdError.Missing("events");
        return array.All(item => item is JsonValue value && value.TryGetValue<string>(out _))
            ? Check([.. array.Select(item => (string)item!)])
            : throw MessageBirdError.Invalid("events", "strings are expected");
    }

    private static JsonObject? SettingsOf(JsonObject body)
    {
        if (body.Object("settings") is not { } settings)
            return null;

        foreach (var name in (string[])["expected_http_code", "username", "password", "query_params"])
            settings.Text(name, "settings." + name);

        settings.Number("retry", "settings.retry");
        settings.Number("timeout", "settings.timeout");
        foreach (var (name, value) in settings.Object("headers", "settings.headers") ?? [])
        {
            if (value is not JsonValue text || !text.TryGetValue<string>(out _))
                throw MessageBirdError.Invalid("settings.headers." + name, "a string is expected");
        }

        return ServiceJson.Copy(settings);
    }
}
