using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Writes events and passes them to the sender. Called under the lock of the state.</summary>
internal static class BirdEvents
{
    public static void Publish(string type, MessageBirdConversation conversation, MessageBirdMessage? message = null)
    {
        var state = conversation.State;
        var channelId = (string?)message?.Json["channelId"] ?? conversation.LastUsedChannel.Id;
        var wanted = state.Webhooks.FindAll(webhook => webhook.Wants(type, channelId));
        if (wanted.Count == 0)
            return;

        var body = ServiceJson.ToBytes(Render(type, conversation, message));
        foreach (var webhook in wanted)
            state.Sender.Enqueue(BirdDelivery.Of(state, webhook.Queue, webhook.Url, type, body, webhook.Settings));
    }

    /// <summary>Reports the status of one message to the URL of its request.</summary>
    public static void Report(MessageBirdMessage message)
    {
        if (message.ReportUrl is not { } url)
            return;

        var payload = Render("message.status", message.Conversation, message);
        if (message.Json["error"] is { } error)
            payload["error"] = error.DeepClone();

        var state = message.Conversation.State;
        state.Sender.Enqueue(BirdDelivery.Of(state, message.Reports, url, "message.status", ServiceJson.ToBytes(payload), null));
    }

    private static JsonObject Render(string type, MessageBirdConversation conversation, MessageBirdMessage? message)
    {
        var is2019 = conversation.State.Options.Payloads == FakeMessageBirdPayloads.Year2019;
        var payload = new JsonObject();
        if (!is2019)
            payload["contact"] = conversation.Contact.Render();

        payload["conversation"] = is2019 ? conversation.Render2019() : conversation.RenderReduced();
        if (message is not null)
            payload["message"] = is2019 ? message.Render2019() : message.Render();

        payload["type"] = type;
        return payload;
    }
}
