using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>One method for each event of the webhooks. Called under the lock of the state.</summary>
internal static class WebhookEvents
{
    public static void MessagePosted(UserState user, MessageState message, ClientState? client) => Publish(new WebhookEvent
    {
        Trigger = message.Role == "appUser" ? "message:appUser" : "message:appMaker",
        User = user,
        Client = client,
        IsFullInV1 = true,
        HasConversation = true,
        Fill = (payload, shape) => payload["messages"] = new JsonArray(message.Render(shape)),
    });

    public static void MessageDelivered(ConversationState conversation, MessageState message, ClientState? destination)
    {
        if (conversation.Owner?.User is not { } user
            || (destination ?? user.Clients.Find(client => client.IsPrimary)) is not { IsSdk: false, IsActive: true } client)
        {
            return;
        }

        if (user.DeliveryFailure is { } failure)
        {
            Delivery(conversation, user, message, client, "delivery:failure", "message:delivery:failure", isFinal: true, failure);
            return;
        }

        var confirms = Channels.ConfirmsArrival(client.Platform);
        Delivery(conversation, user, message, client, "delivery:success", "message:delivery:channel", isFinal: !confirms, error: null);
        if (confirms)
            Delivery(conversation, user, message, client, null, "message:delivery:user", isFinal: true, error: null);
    }

    public static void Postback(UserState user, MessageState? message, JsonObject action, ClientState? client) => Publish(new WebhookEvent
    {
        Trigger = "postback",
        User = user,
        Client = client,
        IsFullInV1 = true,
        HasConversation = true,
        Fill = (payload, shape) =>
        {
            var postback = new JsonObject();
            if (message is not null)
                postback["message"] = message.Render(shape);

            var copy = ServiceJson.Copy(action);
            copy.Remove("uri");
            postback["action"] = copy;
            payload["postbacks"] = new JsonArray(postback);
        },
    });

    public static void Paid(
        UserState user,
        MessageState message,
        JsonObject action,
        ClientState client,
        string chargeId) => Publish(new WebhookEvent
        {
            Trigger = "payment:success",
            User = user,
            Client = client,
            HasTimestamp = true,
            Fill = (payload, shape) => payload["payments"] = new JsonArray(new JsonObject
            {
                ["source"] = new JsonObject { ["type"] = client.Platform },
                ["message"] = message.Render(shape),
                ["action"] = action.DeepClone(),
                ["charge"] = new JsonObject { ["id"] = chargeId },
            }),
        });

    public static void Merged(UserState surviving, JsonObject discarded) => Publish(new WebhookEvent
    {
        Trigger = "merge:appUser",
        User = surviving,
        HasUser = false,
        Fill = (payload, _) =>
        {
            payload["surviving"] = surviving.RenderTruncated();
            payload["discarded"] = new JsonArray(discarded.DeepClone());
        },
    });

    public static void ConversationStarted(UserState user, ClientState client, JsonObject? referral) => Publish(new WebhookEvent
    {
        Trigger = "conversation:start",
        User = user,
        Client = client,
        IsFullInV1 = true,
        HasConversation = true,
        HasTimestamp = true,
        Fill = (payload, shape) =>
        {
            payload["source"] = Source(client, shape);
            if (referral is not null)
                payload["referral"] = referral.DeepClone();
        },
    });

    public static void Referred(UserState user, ClientState client, JsonObject referral) => Publish(new WebhookEvent
    {
        Trigger = "conversation:referral",
        User = user,
        Client = client,
        HasConversation = true,
        HasTimestamp = true,
        Fill = (payload, shape) =>
        {
            payload["source"] = Source(client, shape);
            payload["referral"] = referral.DeepClone();
        },
    });

    public static void ConversationRead(UserState user, ClientState? client) => Publish(new WebhookEvent
    {
        Trigger = "conversation:read",
        User = user,
        Client = client,
        HasConversation = true,
        HasTimestamp = true,
        Fill = (payload, shape) => payload["source"] = client is null ? new JsonObject { ["type"] = "api" } : Source(client, shape),
    });

    public static void Typed(UserState user, ClientState client, string activity) => Publish(new WebhookEvent
    {
        Trigger = "typing:appUser",
        Versions = ApiVersions.V1_1,
        User = user,
        Client = client,
        HasConversation = true,
        HasTimestamp = true,
        Fill = (payload, _) => payload["activity"] = new JsonObject { ["type"] = activity },
    });

    public static void Link(
        string outcome,
        UserState user,
        string channel,
        JsonObject criteria,
        JsonObject? error = null) => Publish(new WebhookEvent
        {
            Trigger = outcome,
            User = user,
            Fill = (payload, _) =>
            {
                payload["channel"] = channel;
                payload["criteria"] = criteria.DeepClone();
                AddError(payload, error);
            },
        });

    public static void ClientChanged(string trigger, UserState user, ClientState client, string reason) => Publish(new WebhookEvent
    {
        Trigger = trigger,
        Versions = ApiVersions.V1_1,
        User = user,
        HasTimestamp = true,
        Fill = (payload, _) =>
        {
            payload["client"] = client.Render(ApiVersions.V1_1);
            payload["reason"] = reason;
        },
    });

    public static void Notified(UserState user, string id, string integrationId, string destinationId, string channel)
    {
        if (user.DeliveryFailure is { } failure)
        {
            Notification(user, "notification:delivery:failure", id, integrationId, destinationId, isFinal: true, failure);
            return;
        }

        var confirms = Channels.ConfirmsArrival(channel);
        Notification(user, "notification:delivery:channel", id, integrationId, destinationId, isFinal: !confirms);
        if (confirms)
            Notification(user, "notification:delivery:user", id, integrationId, destinationId, isFinal: true);
    }

    public static void UserDeleted(UserState user) => Publish(new WebhookEvent
    {
        Trigger = "appUser:delete",
        Versions = ApiVersions.V1_1,
        User = user,
        HasTimestamp = true,
        Fill = (_, _) => { },
    });

    /// <summary>A notification that reached no user; the API does not document it.</summary>
    public static void NotificationUnmatched(UserState sender, string id, JsonObject error) => Publish(new WebhookEvent
    {
        Trigger = "notification:match:failure",
        Versions = ApiVersions.V1_1,
        User = sender,
        HasUser = false,
        HasTimestamp = true,
        Fill = (payload, _) =>
        {
            payload["notification"] = new JsonObject { ["_id"] = id };
            AddError(payload, error);
        },
    });

    private static void Notification(
        UserState user,
        string trigger,
        string id,
        string integrationId,
        string destinationId,
        bool isFinal,
        JsonObject? error = null) => Publish(new WebhookEvent
        {
            Trigger = trigger,
            Versions = ApiVersions.V1_1,
            User = user,
            HasUser = false,
            HasTimestamp = true,
            Fill = (payload, _) =>
            {
                payload["notification"] = new JsonObject { ["_id"] = id };
                payload["destination"] = new JsonObject { ["integrationId"] = integrationId, ["destinationId"] = destinationId };
                payload["matchResult"] = new JsonObject
                {
                    ["appUser"] = user.RenderTruncated(),
                    ["conversation"] = new JsonObject { ["_id"] = user.Conversation!.Id },
                };
                payload["isFinalEvent"] = isFinal;
                AddError(payload, error);
            },
        });

    private static void Delivery(
        ConversationState conversation, UserState user, MessageState message, ClientState client, string? v1Trigger, string trigger,
        bool isFinal, JsonObject? error)
    {
        V2Events.MessageDelivered(conversation, user, message, client, "conversation:" + trigger, isFinal, error);
        if (!conversation.IsDefault)
            return;

        if (v1Trigger is not null)
        {
            Publish(new WebhookEvent
            {
                Trigger = v1Trigger,
                Versions = ApiVersions.V1,
                User = user,
                HasTimestamp = true,
                Fill = (payload, shape) =>
                {
                    payload["destination"] = Source(client, shape);
                    AddError(payload, error);
                    payload["messages"] = new JsonArray(message.Render(shape));
                },
            });
        }

        Publish(new WebhookEvent
        {
            Trigger = trigger,
            Versions = ApiVersions.V1_1,
            User = user,
            Client = client,
            HasConversation = true,
            HasTimestamp = true,
            Fill = (payload, shape) =>
            {
                payload["destination"] = Source(client, shape);
                payload["isFinalEvent"] = isFinal;
                payload["externalMessages"] = new JsonArray();
                AddError(payload, error);
                payload["message"] = new JsonObject { ["_id"] = message.Id };
            },
        });
    }

    private static JsonObject Source(ClientState client, MessageShape shape)
    {
        var source = new JsonObject { ["type"] = client.Platform };
        if (shape == MessageShape.V1_1 && client.IntegrationId is { } integration)
            source["integrationId"] = integration;

        return source;
    }

    private static void AddError(JsonObject payload, JsonObject? error)
    {
        if (error is not null)
            payload["error"] = error.DeepClone();
    }

    private static void Publish(WebhookEvent happened)
    {
        var app = happened.User.App;
        foreach (var webhook in app.Webhooks)
        {
            if (happened.Versions.HasFlag(webhook.Version) && webhook.Wants(happened.Trigger))
                app.Service.Webhooks.Enqueue(webhook.Deliver(happened.Trigger, ServiceJson.ToBytes(happened.Render(webhook))));
        }
    }
}
