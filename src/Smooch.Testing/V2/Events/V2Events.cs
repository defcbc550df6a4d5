using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One method for each event of the v2 webhooks. Called under the gate of the state.</summary>
internal static partial class V2Events
{
    public static void MessagePosted(ConversationState conversation, MessageState message, UserState? author, ClientState? client) =>
        Publish(conversation, "conversation:message", (payload, webhook) =>
            payload["message"] = V2Messages.Render(message, author, client, webhook));

    public static void MessageDelivered(
        ConversationState conversation, UserState user, MessageState message, ClientState client, string type, bool isFinal,
        JsonObject? error) =>
        Publish(conversation, type, (payload, webhook) =>
        {
            payload["user"] = V2Users.Render(user, webhook);
            payload["destination"] = new JsonObject { ["type"] = client.Platform, ["integrationId"] = client.IntegrationId };
            payload["externalMessages"] = new JsonArray();
            payload["message"] = new JsonObject { ["id"] = message.Id };
            payload["isFinalEvent"] = isFinal;
            if (error is not null)
                payload["error"] = error.DeepClone();
        });

    public static void ConversationCreated(
        ConversationState conversation,
        UserState? user,
        string reason,
        ClientState? client,
        JsonObject? referral) =>
        Publish(conversation, "conversation:create", (payload, webhook) =>
        {
            payload["creationReason"] = reason;
            payload["source"] = V2Messages.Source(user, client, webhook);
            if (user is not null)
                payload["user"] = V2Users.Render(user, webhook);

            if (referral is not null)
                payload["referral"] = referral.DeepClone();
        });

    public static void Joined(ConversationState conversation, UserState user) => Publish(
        conversation, "conversation:join", (payload, _) => payload["user"] = V2Users.RenderTruncated(user));

    public static void Left(ConversationState conversation, UserState user) => Publish(
        conversation, "conversation:leave", (payload, _) => payload["user"] = V2Users.RenderTruncated(user));

    public static void ConversationRemoved(ConversationState conversation) => Publish(conversation, "conversation:remove", (_, _) => { });

    public static void Tapped(ConversationState conversation, UserState user, ClientState? client, JsonObject action) =>
        Publish(conversation, "conversation:postback", (payload, webhook) =>
        {
            var postback = new JsonObject { ["payload"] = action["payload"]?.DeepClone() };
            if (action["metadata"] is { } metadata)
                postback["metadata"] = metadata.DeepClone();

            payload["postback"] = postback;
            payload["user"] = V2Users.Render(user, webhook);
            payload["source"] = V2Messages.Source(user, client, webhook);
        });

    public static void Referred(ConversationState conversation, UserState user, ClientState client, JsonObject referral) =>
        Publish(conversation, "conversation:referral", (payload, webhook) =>
        {
            payload["user"] = V2Users.Render(user, webhook);
            payload["source"] = V2Messages.Source(user, client, webhook);
            payload["referral"] = referral.DeepClone();
        });

    /// <summary>Typing and reading.</summary>
    public static void Acted(ConversationState conversation, UserState user, ClientState? client, string activity)
    {
        var type = activity == "conversation:read" ? activity : "conversation:typing";
        Publish(conversation, type, (payload, webhook) => payload["activity"] = new JsonObject
        {
            ["type"] = activity,
            ["author"] = new JsonObject { ["type"] = "user", ["userId"] = user.Id, ["user"] = V2Users.Render(user, webhook) },
            ["source"] = V2Messages.Source(user, client, webhook),
        });
    }

    /// <summary>Forwards data of a channel unchanged.</summary>
    public static void PassedThrough(ConversationState conversation, UserState user, ClientState client, JsonObject data) =>
        Publish(conversation, "passthrough:messaging", (payload, webhook) =>
        {
            payload["user"] = V2Users.Render(user, webhook);
            payload["source"] = V2Messages.Source(user, client, webhook);
            foreach (var (name, value) in data)
                payload[name] = value?.DeepClone();
        });

    private static void Publish(ConversationState conversation, string type, Action<JsonObject, WebhookState> fill) =>
        Publish(conversation, type, [], fill);

    private static void Publish(
        ConversationState conversation, string type, IReadOnlyList<SwitchboardIntegrationState> concerned,
        Action<JsonObject, WebhookState> fill) =>
        Publish(conversation.App, conversation, type, concerned, (payload, webhook) =>
        {
            payload["conversation"] = V2Conversations.RenderTruncated(conversation);
            fill(payload, webhook);
        });

    // Written immediately: the event shows the state at the time of the event.
    private static void Publish(
        AppState app, ConversationState? conversation, string type, IReadOnlyList<SwitchboardIntegrationState> concerned,
        Action<JsonObject, WebhookState> fill)
    {
        string? id = null;
        foreach (var webhook in app.Webhooks)
        {
            if (webhook.Version != ApiVersions.V2 || !webhook.Triggers.Contains(type)
                || !Switchboard.Hears(app, webhook.IntegrationId, conversation, concerned))
            {
                continue;
            }

            var payload = new JsonObject();
            fill(payload, webhook);
            app.Service.Outbox.Add(app, webhook, type, new JsonObject
            {
                ["id"] = id ??= app.Service.Ids.Object(),
                ["createdAt"] = ServiceTime.Iso(app.Service.Clock.Now),
                ["type"] = type,
                ["payload"] = payload,
            });
        }
    }
}
