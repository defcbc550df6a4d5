using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Adds messages to conversations and notifies the webhooks. Called under the lock of the state.</summary>
internal static class BirdPost
{
    /// <exception cref="MessageBirdError">There is no such channel, or it is not active.</exception>
    public static MessageBirdChannel Channel(MessageBirdState state, string id, string parameter) => state.FindChannel(id) switch
    {
        null => throw MessageBirdError.Invalid(parameter, "there is no such channel"),
        { Status: "active" } channel => channel,
        { Status: var status } => throw MessageBirdError.Invalid(parameter, $"the channel is {status}, not active"),
    };

    /// <summary>Checks the members that are not about the content.</summary>
    public static void CheckOptions(JsonObject body, bool isSend)
    {
        foreach (var name in (string[])["tag", "trackId", "ttl"])
            body.Text(name);

        body.Object("source");
        if (body["reportUrl"] is not null)
            body.RequiredUrl("reportUrl");

        if ((string?)body["type"] == "event" && !isSend)
            body.RequiredText("eventType");
    }

    /// <summary>
    /// The contact of a recipient: by phone number, by address on the platform, or by contact id; a new one when there is none.
    /// </summary>
    public static MessageBirdContact Recipient(MessageBirdState state, string to, MessageBirdChannel channel)
    {
        if (state.FindContact(to) is { } known)
        {
            return known.Address(channel.PlatformId) is not null
                ? known
                : throw MessageBirdError.Invalid("to", "the contact cannot be reached on this channel");
        }

        if (!MessageBirdPlatforms.HasPhoneNumbers(channel.PlatformId))
        {
            if (state.Contacts.Find(contact => contact.Address(channel.PlatformId) == to) is { } found)
                return found;

            var other = Add(state, channel);
            other.Addresses[channel.PlatformId] = to;
            return other;
        }

        var digits = MessageBirdPlatforms.Digits(to) ?? throw MessageBirdError.Invalid("to", "a phone number is expected");
        if (state.Contacts.Find(contact => contact.Msisdn == digits) is { } same)
            return same;

        var added = Add(state, channel);
        added.Msisdn = digits;
        return added;
    }

    public static MessageBirdContact Add(MessageBirdState state, MessageBirdChannel channel)
    {
        var contact = new MessageBirdContact(state, state.Ids.Long(), state.Now(isWhole: true)) { Channel = channel };
        state.Contacts.Add(contact);
        return contact;
    }

    /// <summary>The active conversation of a contact; a new one when there is none.</summary>
    public static MessageBirdConversation Open(MessageBirdContact contact, MessageBirdChannel channel)
    {
        if (contact.ActiveConversation is { } active)
            return active;

        var conversation = new MessageBirdConversation(contact.State.Ids.Long(), contact, channel);
        contact.Conversations.Add(conversation);
        contact.State.Conversations.Add(conversation.Id, conversation);
        BirdEvents.Publish("conversation.created", conversation);
        return conversation;
    }

    public static void SetStatus(MessageBirdConversation conversation, string status)
    {
        if (conversation.Status == status)
            return;

        conversation.Status = status;
        conversation.Updated = conversation.State.Now();
        BirdEvents.Publish("conversation.updated", conversation);
    }

    /// <summary>Sends for the business: the message is accepted, handed to the network, and delivered or not.</summary>
    public static PostedMessage Post(
        MessageBirdConversation conversation,
        MessageBirdChannel channel,
        JsonObject body,
        string status,
        string? reportUrl,
        string? id = null)
    {
        var json = Compose(conversation, channel, (string)body["type"]!, (JsonObject)body["content"]!, "sent", status, id);
        json["from"] = channel.Address;
        json["to"] = conversation.Contact.Address(channel.PlatformId);
        json["origin"] = "api";
        foreach (var name in (string[])["source", "tag", "fallback", "ttl", "trackId"])
        {
            if (body[name] is { } value)
                json[name] = value.DeepClone();
        }

        var message = Add(conversation, channel, json, reportUrl);
        var accepted = message.Render();
        accepted.Remove("to");
        accepted.Remove("from");
        BirdEvents.Publish("message.created", conversation, message);
        Deliver(conversation.Contact, channel, message);
        return new PostedMessage(message, accepted);
    }

    /// <summary>Sends a message of the contact; an archived conversation is followed by a new one.</summary>
    public static MessageBirdMessage Receive(MessageBirdContact contact, string type, JsonObject content)
    {
        var channel = contact.Channel;
        var conversation = Open(contact, channel);
        var json = Compose(conversation, channel, type, content, "received", "received", null);
        json["from"] = contact.Address(channel.PlatformId);
        json["to"] = channel.Address;
        json["origin"] = "inbound";
        json["updatedDatetime"] = contact.State.Now();
        var message = Add(conversation, channel, json, null);
        BirdEvents.Publish("message.created", conversation, message);
        return message;
    }

    /// <summary>Adds a message at the end of the history: no event, no delivery.</summary>
    public static MessageBirdMessage Append(MessageBirdContact contact, JsonObject message)
    {
        var conversation = contact.Conversations.Count > 0 ? contact.Conversations[^1] : Open(contact, contact.Channel);
        var json = ServiceJson.Copy(message);
        json["id"] ??= contact.State.Ids.Long();
        json["conversationId"] ??= conversation.Id;
        json["type"] ??= "text";
        return Add(conversation, conversation.LastUsedChannel, json, null);
    }

    /// <summary>Changes the status of a message and reports it.</summary>
    public static void SetMessageStatus(MessageBirdMessage message, string status, (int Code, string Description)? error = null)
    {
        message.Json["status"] = status;

        // Whole seconds, but the creation has nanoseconds: it may seem earlier, as in real traffic.
        message.Json["updatedDatetime"] = message.Conversation.State.Now(isWhole: true);
        if (error is { } failure)
            message.Json["error"] = new JsonObject { ["code"] = failure.Code, ["description"] = failure.Description };

        BirdEvents.Publish("message.updated", message.Conversation, message);
        BirdEvents.Report(message);
    }

    private static void Deliver(MessageBirdContact contact, MessageBirdChannel channel, MessageBirdMessage message)
    {
        if (contact.DeliveryFailure is { } failure)
        {
            SetMessageStatus(message, failure.Status, (failure.Code, failure.Description));
            return;
        }

        SetMessageStatus(message, MessageBirdPlatforms.Sent(channel.PlatformId));
        SetMessageStatus(message, "delivered");
        contact.Inbox.Writer.TryWrite(message);
    }

    private static JsonObject Compose(
        MessageBirdConversation conversation,
        MessageBirdChannel channel,
        string type,
        JsonObject content,
        string direction,
        string status,
        string? id)
    {
        var state = conversation.State;
        return new JsonObject
        {
            ["id"] = id ?? state.Ids.Long(),
            ["conversationId"] = conversation.Id,
            ["platform"] = channel.PlatformId,
            ["to"] = null,
            ["from"] = null,
            ["channelId"] = channel.Id,
            ["type"] = type,
            ["content"] = content.DeepClone(),
            ["direction"] = direction,
            ["status"] = status,
            ["createdDatetime"] = state.Now(),
            ["updatedDatetime"] = null,
        };
    }

    private static MessageBirdMessage Add(
        MessageBirdConversation conversation, MessageBirdChannel channel, JsonObject json, string? reportUrl)
    {
        var state = conversation.State;
        var message = new MessageBirdMessage(conversation, json, state.Clock.UtcNow) { ReportUrl = reportUrl };
        state.Messages.Add(message.Id, message);
        conversation.Messages.Add(message);
        conversation.LastReceived = (string?)json["createdDatetime"] ?? state.Now();
        conversation.LastUsedChannel = channel;
        conversation.Position = state.Next();
        return message;
    }
}

/// <summary>A message of the business, as it was when it was accepted.</summary>
internal sealed record PostedMessage(MessageBirdMessage Message, JsonObject AsAccepted);
