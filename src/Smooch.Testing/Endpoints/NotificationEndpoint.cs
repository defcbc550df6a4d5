using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A message to an address at a channel; a user is created for a new address.</summary>
internal static class NotificationEndpoint
{
    public static ApiResult Post(ApiRequest request)
    {
        var destination = Read.RequiredObject(request.Body, "destination");
        var integrationId = Read.RequiredString(destination, "integrationId");
        var destinationId = Read.RequiredString(destination, "destinationId");
        var author = Read.RequiredObject(request.Body, "author");
        _ = Read.Enumerated(author, "role", "appMaker");
        var body = Message(request.Body, author);
        var type = request.App.IntegrationType(integrationId) ?? throw ApiException.NotFound("Integration not found");

        // Checked before a user is created for it.
        _ = MessageRules.Content(body, ApiVersions.V1_1, legacyPath: false, request.State);
        var user = Match(request.App, integrationId, type, destinationId);
        MessagePoster.Post(user, body, ApiVersions.V1_1, legacyPath: false, "notification");
        var id = request.State.Ids.Guid();
        WebhookEvents.Notified(user, id, integrationId, destinationId, type);
        return ApiResult.Created(new JsonObject { ["notification"] = new JsonObject { ["_id"] = id } });
    }

    private static JsonObject Message(JsonObject body, JsonObject author)
    {
        var message = Read.RequiredObject(body, "message");
        var result = body["messageSchema"] is { } schema
            ? new JsonObject { ["messageSchema"] = schema.DeepClone(), ["message"] = message.DeepClone() }
            : ServiceJson.Copy(message);
        result["role"] = "appMaker";
        foreach (var name in (ReadOnlySpan<string>)["name", "email", "avatarUrl"])
        {
            if (Read.OptionalString(author, name) is { } value)
                result[name] = value;
        }

        return result;
    }

    private static UserState Match(AppState app, string integrationId, string type, string destinationId)
    {
        var known = app.Users.FirstOrDefault(user =>
            user.Clients.Exists(client => client.IntegrationId == integrationId && client.ExternalId == destinationId));
        if (known is not null)
            return known;

        var user = app.AddUser();
        user.Clients.Add(new ClientState(app.Service.Ids.Object(), type)
        {
            IsPrimary = true,
            LastSeen = app.Service.Clock.Now,
            ExternalId = destinationId,
            IntegrationId = integrationId,
        });
        return user;
    }
}
