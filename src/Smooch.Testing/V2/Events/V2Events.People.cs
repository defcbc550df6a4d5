using System.Text.Json.Nodes;

namespace Smooch.Testing;

// What happens to users, their clients, and to the control of conversations.
internal static partial class V2Events
{
    public static void UserUpdated(
        UserState user,
        ClientState? client,
        string reason) => Publish(user.App, null, "user:update", [], (payload, webhook) =>
    {
        payload["user"] = V2Users.Render(user, webhook);
        payload["reason"] = reason;
        payload["source"] = V2Messages.Source(user, client, webhook);
    });

    public static void UserRemoved(UserState user) => Publish(
        user.App, null, "user:remove", [], (payload, _) => payload["user"] = V2Users.RenderTruncated(user));

    public static void UserMerged(
        UserState surviving, (JsonObject Full, JsonObject Truncated) discarded, MergedConversations? conversations, string reason) =>
        Publish(surviving.App, null, "user:merge", [], (payload, webhook) =>
        {
            payload["mergedUsers"] = new JsonObject
            {
                ["surviving"] = V2Users.Render(surviving, webhook),
                ["discarded"] = (webhook.IncludeFullUser ? discarded.Full : discarded.Truncated).DeepClone(),
            };
            if (conversations is not null)
            {
                payload["mergedConversations"] = new JsonObject
                {
                    ["surviving"] = V2Conversations.RenderTruncated(conversations.Surviving),
                    ["discarded"] = V2Conversations.RenderTruncated(conversations.Discarded),
                };
            }

            payload["reason"] = reason;
        });

    /// <param name="type"><c>client:add</c>, <c>client:update</c> or <c>client:remove</c>.</param>
    /// <param name="user">The user of the client.</param>
    /// <param name="client">The client.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="error">The error of a failed link.</param>
    public static void ClientChanged(string type, UserState user, ClientState client, string reason, JsonObject? error = null)
    {
        var conversation = client.LinkedConversation;
        Publish(user.App, conversation, type, [], (payload, webhook) =>
        {
            if (conversation is not null)
                payload["conversation"] = V2Conversations.RenderTruncated(conversation);

            payload["user"] = V2Users.RenderTruncated(user);
            payload["client"] = V2Clients.Render(user, client);
            payload["reason"] = reason;
            if (error is not null)
                payload["error"] = error.DeepClone();

            if (type != "client:update")
                payload["source"] = V2Messages.Source(user, client.IsSdk ? client : null, webhook);
        });
    }

    /// <param name="action"><c>passControl</c>, <c>offerControl</c>, <c>acceptControl</c> or <c>releaseControl</c>.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="metadata">The metadata of the request.</param>
    /// <param name="concerned">The integrations that receive the event even in standby.</param>
    public static void ControlChanged(
        string action, ConversationState conversation, JsonObject? metadata, params IReadOnlyList<SwitchboardIntegrationState> concerned) =>
        Publish(conversation, "switchboard:" + action, concerned, (payload, _) => AddMetadata(payload, metadata));

    public static void ControlFailed(string action, ConversationState conversation, JsonObject? metadata, string code, string message) =>
        Publish(conversation, $"switchboard:{action}:failure", [], (payload, _) =>
        {
            payload["error"] = new JsonObject { ["code"] = code, ["message"] = message };
            AddMetadata(payload, metadata);
        });

    private static void AddMetadata(JsonObject payload, JsonObject? metadata)
    {
        if (metadata is { Count: > 0 })
            payload["metadata"] = metadata.DeepClone();
    }
}
