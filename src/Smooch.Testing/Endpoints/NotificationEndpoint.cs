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

        var user = request.App.Users.FirstOrDefault(user =>
            user.Clients.Exists(client => client.IntegrationId == integrationId && client.ExternalId == destinationId));
        if (user is null)
        {
            var client = new ClientState(request.State.Ids.Object(), type)
            {
                IsPrimary = true,
                LastSeen = request.State.Clock.Now,
                ExternalId = destinationId,
                IntegrationId = integrationId,
            };
            // All of the message is checked before a user is created for it.
            _ = MessagePoster.Check(request.App, conversation: null, [client], body, ApiVersions.V1_1, legacyPath: false);
            user = request.App.AddUser();
            user.Clients.Add(client);
        }

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
}
