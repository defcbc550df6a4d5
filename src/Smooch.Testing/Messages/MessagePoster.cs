using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Puts messages into conversations and tells the webhooks. Called under the lock of the state.</summary>
internal static class MessagePoster
{
    private const string DefaultAuthor = "business";

    /// <summary>Stores a message that came over the API: one, or several when its text says so.</summary>
    public static IReadOnlyList<MessageState> Post(UserState user, JsonObject body, ApiVersions version, bool legacyPath)
    {
        var bodies = legacyPath ? [body] : Shorthand.Expand(body, user.App);
        var contents = bodies.Select(one => MessageRules.Content(one, version, legacyPath, user.App.Service)).ToList();
        var role = (string)body["role"]!;
        CheckDestination(user, body, role);
        return [.. contents.Select(content => Store(user, role, content, client: null, source: new JsonObject { ["type"] = "api" }))];
    }

    /// <summary>Stores a message that the user typed on a channel.</summary>
    public static MessageState Say(UserState user, ClientState client, JsonObject content)
    {
        client.LastSeen = user.App.Service.Clock.Now;
        var source = new JsonObject { ["type"] = client.Platform };
        if (client.IntegrationId is { } integration)
            source["integrationId"] = integration;

        return Store(user, "appUser", content, client, source);
    }

    /// <summary>Stores what a whisper says.</summary>
    public static MessageState Whisper(UserState user, string text) => Store(
        user, "whisper", new JsonObject { ["type"] = "text", ["text"] = text }, client: null, new JsonObject { ["type"] = "api" });

    private static MessageState Store(UserState user, string role, JsonObject content, ClientState? client, JsonObject source)
    {
        var service = user.App.Service;
        var conversation = user.StartConversation();
        if (conversation.Messages.Count >= ConversationState.Capacity)
            throw new ApiException(423, "locked", $"The conversation holds {ConversationState.Capacity} messages and is locked");

        Sign(user, role, content, client);
        content["source"] = source;
        var message = new MessageState(service.Ids.Object(), service.Clock.Now, role, content);
        conversation.Add(message);
        if (role != "appUser")
        {
            conversation.UnreadCount++;
            conversation.AppMakerLastRead = message.Received;
            user.Inbox.Writer.TryWrite(message);
        }

        WebhookEvents.MessagePosted(user, message, client);
        if (role == "appMaker")
            WebhookEvents.MessageDelivered(user, message);

        return message;
    }

    private static void Sign(UserState user, string role, JsonObject content, ClientState? client)
    {
        if (role == "appUser")
        {
            content["authorId"] = user.Id;
            content["name"] ??= DisplayNames.For(user, client ?? user.CurrentClient);
            return;
        }

        var email = (string?)content["email"];
        var hash = Hash(email ?? DefaultAuthor);
        content["authorId"] = hash[..13];
        if (email is not null)
            content["avatarUrl"] ??= $"https://www.gravatar.com/avatar/{hash}";
    }

    private static void CheckDestination(UserState user, JsonObject body, string role)
    {
        if (Read.OptionalObject(body, "destination") is not { } destination)
            return;

        var integrationId = Read.OptionalString(destination, "integrationId");
        var integrationType = Read.OptionalString(destination, "integrationType");
        if (role != "appMaker" || (integrationId is null && integrationType is null))
            throw ApiException.BadRequest("destination is for appMaker messages and needs integrationId or integrationType");

        if (!user.Clients.Exists(client => (integrationId is null || client.IntegrationId == integrationId)
                                           && (integrationType is null || client.Platform == integrationType)))
        {
            throw ApiException.BadRequest("The app user has no client for this destination");
        }
    }

    private static string Hash(string email) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToLowerInvariant()))).ToLowerInvariant();
}
