using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal sealed class MessageBirdConversation(string id, MessageBirdContact contact, MessageBirdChannel channel)
{
    public string Id { get; } = id;

    public MessageBirdContact Contact { get; } = contact;

    public MessageBirdState State => Contact.State;

    public string Status { get; set; } = "active";

    public MessageBirdChannel LastUsedChannel { get; set; } = channel;

    public string Created { get; } = contact.State.Now(isWhole: true);

    public string? Updated { get; set; }

    public string? LastReceived { get; set; }

    /// <summary>Gets or sets when the last message came, for the order of lists.</summary>
    public long Position { get; set; } = contact.State.Next();

    /// <summary>Gets the messages, oldest first.</summary>
    public List<MessageBirdMessage> Messages { get; } = [];

    /// <summary>As fetched: with the contact and the channels.</summary>
    public JsonObject Render()
    {
        var result = RenderCore();
        result["contact"] = Contact.Render();
        result["channels"] = new JsonArray([.. State.Channels
            .Where(channel => channel.Status == "active" && Contact.Address(channel.PlatformId) is not null)
            .Select(channel => channel.Render())]);
        result["messages"] = RenderSummary(Messages.Count);
        return result;
    }

    /// <summary>As the response of a change: without the contact and the channels.</summary>
    public JsonObject RenderChanged()
    {
        var result = RenderCore();
        result["messages"] = RenderSummary(Messages.Count);
        return result;
    }

    /// <summary>As in a webhook, where the number of messages is 0 whatever there is.</summary>
    public JsonObject RenderReduced()
    {
        var result = RenderCore();
        result["messages"] = RenderSummary(0);
        return result;
    }

    /// <summary>As in a webhook of early 2019.</summary>
    public JsonObject Render2019() => new()
    {
        ["contactId"] = Contact.Id,
        ["createdDatetime"] = Created,
        ["id"] = Id,
        ["lastReceivedDatetime"] = LastReceived,
        ["status"] = Status,
        ["updatedDatetime"] = Updated,
    };

    private JsonObject RenderCore() => new()
    {
        ["id"] = Id,
        ["contactId"] = Contact.Id,
        ["status"] = Status,
        ["createdDatetime"] = Created,
        ["updatedDatetime"] = Updated,
        ["lastReceivedDatetime"] = LastReceived,
        ["lastUsedChannelId"] = LastUsedChannel.Id,
        ["lastUsedPlatformId"] = LastUsedChannel.PlatformId,
    };

    private JsonObject RenderSummary(int count) => new()
    {
        ["totalCount"] = count,
        ["href"] = State.Url($"conversations/{Id}/messages"),
        ["lastMessageId"] = Messages.Count == 0 ? null : Messages[^1].Id,
    };
}
