using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Sets up custom integrations without requests. Used under the gate of the state.</summary>
internal static class Integrator
{
    /// <exception cref="ApiException">A value that the service would reject.</exception>
    public static FakeIntegration Add(AppState app, FakeIntegrationOptions options)
    {
        var webhook = WebhookOf(options);
        if (webhook is not null)
            V2WebhookEndpoints.NewWebhook.Check(webhook);

        if (options.OnSwitchboard && app.Switchboard?.Integrations.Exists(known => known.Name == options.Name) == true)
            throw ApiException.BadRequest($"The switchboard has an integration '{options.Name}' already");

        var next = options.Next is null ? null : app.Switchboard?.Integrations.Find(known => known.Name == options.Next)
            ?? throw ApiException.BadRequest($"The switchboard has no integration '{options.Next}'");
        var ids = app.Service.Ids;
        var id = ids.Object();
        app.Integrations.Add(
            id,
            new JsonObject { ["_id"] = id, ["type"] = "custom", ["status"] = "active", ["displayName"] = options.Name });
        var key = app.Service.AddKey(options.Name, app, integrationId: id);
        var added = webhook is null ? null : V2WebhookEndpoints.Add(app, id, webhook, secret: options.WebhookSecret);
        return new FakeIntegration(id, key, added, options.OnSwitchboard ? Place(app, id, options, next) : null);
    }

    public static string Place(AppState app, string id, FakeIntegrationOptions options, SwitchboardIntegrationState? next)
    {
        var switchboard = app.Switchboard ??= new SwitchboardState(app.Service.Ids.Object()) { IsEnabled = true };
        var place = new SwitchboardIntegrationState(app.Service.Ids.Object())
        {
            Name = options.Name,
            IntegrationId = id,
            IntegrationType = "custom",
            DeliverStandbyEvents = options.DeliverStandbyEvents,
            NextId = next?.Id,
        };
        switchboard.Integrations.Add(place);
        switchboard.Default ??= place;
        return place.Id;
    }

    private static JsonObject? WebhookOf(FakeIntegrationOptions options) => options.WebhookTarget is null ? null : new JsonObject
    {
        ["target"] = options.WebhookTarget,
        ["triggers"] = new JsonArray([.. options.Triggers.Select(trigger => JsonValue.Create(trigger.ToString()))]),
        ["includeFullUser"] = options.IncludeFullUser,
        ["includeFullSource"] = options.IncludeFullSource,
    };
}
