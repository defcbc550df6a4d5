using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Adds messages to conversations and notifies the webhooks. Called under the lock of the state.</summary>
internal static class MessagePoster
{
    private const string DefaultAuthor = "business";

    /// <summary>Stores a message of v1 or v1.1: one, or several when its text has shorthand for several.</summary>
    public static IReadOnlyList<MessageState> Post(
        UserState user,
        JsonObject body,
        ApiVersions version,
        bool legacyPath,
        string reason = "message")
    {
        var (role, contents, destination) = Check(user.App, user.Conversation, user.Clients, body, version, legacyPath);
        var deviceId = role == "appUser" ? Read.OptionalString(body, "deviceId") : null;
        var device = deviceId is null ? null : user.Clients.Find(client => client.Id == deviceId);
        var conversation = user.StartConversation(reason, device);
        return [.. contents.Select(content => Store(conversation, new Posting(role, content, ApiSource(device, deviceId))
        {
            Author = role == "appUser" ? user : null,
            Client = device,
            Destination = destination,
        }))];
    }

    /// <summary>Checks everything that <see cref="Post"/> may reject, and changes nothing.</summary>
    /// <param name="app">The app.</param>
    /// <param name="conversation">The conversation of the user; null when it starts with this message.</param>
    /// <param name="clients">The clients of the user, who need not exist yet.</param>
    /// <param name="body">The message.</param>
    /// <param name="version">The version of the call.</param>
    /// <param name="legacyPath">Whether the path is that of conversations.</param>
    public static (string Role, IReadOnlyList<JsonObject> Contents, ClientState? Destination) Check(
        AppState app,
        ConversationState? conversation,
        IReadOnlyList<ClientState> clients,
        JsonObject body,
        ApiVersions version,
        bool legacyPath)
    {
        var role = Read.Enumerated(body, "role", "appUser", "appMaker");
        var bodies = legacyPath ? [body] : Shorthand.Expand(body, app);
        var contents = bodies.Select(one => MessageRules.Content(one, version, legacyPath, app.Service)).ToList();
        _ = Read.OptionalString(body, "deviceId");
        var destination = Destination(clients, body, role);
        conversation?.CheckRoom(contents.Count);
        return (role, contents, destination);
    }

    /// <summary>Stores a message that the user wrote on a channel.</summary>
    public static MessageState Say(ConversationState conversation, UserState user, ClientState client, JsonObject content)
    {
        client.LastSeen = user.App.Service.Clock.Now;
        var source = new JsonObject { ["type"] = client.Platform };
        if (client.IntegrationId is { } integration)
            source["integrationId"] = integration;

        return Store(conversation, new Posting("appUser", content, source) { Author = user, Client = client });
    }

    /// <summary>Stores a whisper.</summary>
    public static MessageState Whisper(UserState user, string text) => Store(
        user.StartConversation(),
        new Posting("whisper", new JsonObject { ["type"] = "text", ["text"] = text }, new JsonObject { ["type"] = "api" }));

    /// <summary>Stores a message and notifies all listeners.</summary>
    public static MessageState Store(ConversationState conversation, Posting posting)
    {
        var service = conversation.App.Service;
        var (role, content) = (posting.Role, posting.Content);
        conversation.CheckRoom(1);
        if (posting.Author is { } author)
            SignAsUser(author, content, posting.Client);
        else
            SignAsBusiness(content);

        content["source"] = posting.Source;
        var message = new MessageState(service.Ids.Object(), service.Clock.Now, role, content);
        conversation.Add(message);
        if (role == "appUser")
            Switchboard.Begin(conversation, posting.Client);
        else
            conversation.IsBusinessTyping = false;

        Notice(conversation, message, posting);
        V2Events.MessagePosted(conversation, message, posting.Author, posting.Client);
        if (conversation is { IsDefault: true, Owner.User: { } owner })
            WebhookEvents.MessagePosted(owner, message, posting.Client);

        if (role == "appMaker" && !posting.IsSilent)
            WebhookEvents.MessageDelivered(conversation, message, posting.Destination);

        return message;
    }

    private static void Notice(ConversationState conversation, MessageState message, Posting posting)
    {
        if (posting.Author is null)
            conversation.AppMakerLastRead = message.Received;

        foreach (var participant in conversation.Participants.Where(participant => participant.User != posting.Author && !posting.IsSilent))
        {
            participant.UnreadCount++;
            if (posting.Author is null)
                participant.User.Inbox.Add(conversation, message);
        }
    }

    private static JsonObject ApiSource(ClientState? device, string? deviceId)
    {
        if (deviceId is null)
            return new JsonObject { ["type"] = "api" };

        var source = new JsonObject { ["type"] = device?.Platform ?? "api", ["id"] = deviceId };
        if (device?.IntegrationId is { } integration)
            source["integrationId"] = integration;

        return source;
    }

    private static void SignAsUser(UserState user, JsonObject content, ClientState? client)
    {
        content["authorId"] = user.Id;
        content["name"] ??= DisplayNames.For(user, client ?? user.CurrentClient);
    }

    private static void SignAsBusiness(JsonObject content)
    {
        var email = (string?)content["email"];
        var hash = Hash(email ?? DefaultAuthor);
        content["authorId"] = hash[..13];
        if (email is not null)
            content["avatarUrl"] ??= $"https://www.gravatar.com/avatar/{hash}";
    }

    private static ClientState? Destination(IReadOnlyList<ClientState> clients, JsonObject body, string role)
    {
        if (Read.OptionalObject(body, "destination") is not { } destination)
            return null;

        var integrationId = Read.OptionalString(destination, "integrationId");
        var integrationType = Read.OptionalString(destination, "integrationType");
        if (role != "appMaker" || (integrationId is null && integrationType is null))
            throw ApiException.BadRequest("destination is for appMaker messages and needs integrationId or integrationType");

        return clients.FirstOrDefault(client => (integrationId is null || client.IntegrationId == integrationId)
                                                && (integrationType is null || client.Platform == integrationType))
               ?? throw ApiException.BadRequest("The app user has no client for this destination");
    }

    private static string Hash(string email) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToLowerInvariant()))).ToLowerInvariant();
}
