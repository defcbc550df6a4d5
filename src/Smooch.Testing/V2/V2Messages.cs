using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Messages as v2 shows them, created from the v1.1 form: a message is stored in one form.</summary>
internal static class V2Messages
{
    private static readonly string[] OutsideContent = [
        "name",
        "email",
        "avatarUrl",
        "authorId",
        "source",
        "metadata",
        "quotedMessage",
        "subtypes",
        "native",
        "_id",
        "role",
        "received",
    ];

    public static JsonObject Render(MessageState message)
    {
        var content = (message.Content["native"] as JsonObject)?.DeepClone() as JsonObject ?? Content(message.Content);
        return Render(message.Id, message.Received, message.Role, message.Content, content);
    }

    /// <summary>The form of events: the author's user, and if the webhook requests it, the client and the device.</summary>
    public static JsonObject Render(MessageState message, UserState? author, ClientState? client, WebhookState webhook)
    {
        var result = Render(message);
        if (author is not null)
            result["author"]!["user"] = V2Users.Render(author, webhook);

        AddClient((JsonObject)result["source"]!, author, client, webhook);
        return result;
    }

    /// <summary>The source of a user's action.</summary>
    public static JsonObject Source(UserState? user, ClientState? client, WebhookState webhook)
    {
        var source = new JsonObject { ["type"] = client?.Platform ?? "api:conversations" };
        if (client is not null && user is not null)
            source["integrationId"] = client.IntegrationId ?? (client.IsSdk ? user.App.SdkId(client.Platform) : null);

        AddClient(source, user, client, webhook);
        return source;
    }

    private static void AddClient(JsonObject source, UserState? user, ClientState? client, WebhookState webhook)
    {
        if (!webhook.IncludeFullSource || user is null || client is null)
            return;

        source["client"] = V2Clients.Render(user, client);
        if (client.IsSdk)
            source["device"] = V2Clients.RenderDevice(user, client);
    }

    private static JsonObject Render(string id, long received, string role, JsonObject stored, JsonObject content)
    {
        var result = new JsonObject
        {
            ["id"] = id,
            ["received"] = ServiceTime.Iso(received),
            ["author"] = Author(role, stored),
            ["content"] = content,
            ["source"] = Source(stored["source"] as JsonObject ?? []),
        };
        if (stored["metadata"] is { } metadata)
            result["metadata"] = metadata.DeepClone();

        if (stored["quotedMessage"] is JsonObject quoted)
            result["quotedMessage"] = Quoted(quoted);

        return result;
    }

    private static JsonObject Author(string role, JsonObject stored)
    {
        var author = new JsonObject { ["type"] = role == "appUser" ? "user" : "business" };
        if (role == "appUser")
            author["userId"] = stored["authorId"]?.DeepClone();

        Copy(stored, "subtypes", author, "subtypes");
        Copy(stored, "name", author, "displayName");
        Copy(stored, "avatarUrl", author, "avatarUrl");
        return author;
    }

    private static JsonObject Source(JsonObject stored)
    {
        var type = (string?)stored["type"];
        var source = new JsonObject { ["type"] = type is null or "api" ? "api:conversations" : type };
        Copy(stored, "integrationId", source, "integrationId");
        Copy(stored, "originalMessageId", source, "originalMessageId");
        if (stored["originalMessageTimestamp"] is JsonValue time && time.TryGetValue<decimal>(out var seconds))
            source["originalMessageTimestamp"] = ServiceTime.Iso((long)(seconds * 1000));

        return source;
    }

    private static JsonObject Quoted(JsonObject quoted)
    {
        if (quoted["content"] is not JsonObject message)
            return (JsonObject)quoted.DeepClone();

        var received = message["received"] is JsonValue time && time.TryGetValue<decimal>(out var seconds) ? (long)(seconds * 1000) : 0;
        return new JsonObject
        {
            ["type"] = "message",
            ["message"] = Render(
                (string?)message["_id"] ?? "",
                received,
                (string?)message["role"] ?? "appMaker",
                message,
                Content(message)),
        };
    }

    private static JsonObject Content(JsonObject stored)
    {
        var type = (string?)stored["type"] ?? "text";
        var content = new JsonObject { ["type"] = type };
        foreach (var (name, value) in stored)
        {
            if (value is null || OutsideContent.Contains(name) || (name == "text" && type is not "text" && value.ToString() is " "))
                continue;

            content[name] = WithoutIds(value);
        }

        return content;
    }

    private static JsonNode? WithoutIds(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(WithoutIds)]);
            case JsonObject item:
                var result = new JsonObject();
                foreach (var (name, value) in item)
                {
                    if (name is not ("_id" or "selectSize") && !(name == "state" && item["amount"] is not null))
                        result[name] = name == "metadata" ? value?.DeepClone() : WithoutIds(value);
                }

                return result;
            default:
                return node?.DeepClone();
        }
    }

    private static void Copy(JsonObject from, string name, JsonObject to, string newName)
    {
        if (from[name] is { } value)
            to[newName] = value.DeepClone();
    }
}
