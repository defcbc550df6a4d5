using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>A conversation and its messages, oldest first; equal times keep the order of arrival.</summary>
internal sealed class ConversationState(string id)
{
    public const int Capacity = 30_000;

    private readonly List<MessageState> messages = [];

    public string Id { get; } = id;

    public int UnreadCount { get; set; }

    public long? AppMakerLastRead { get; set; }

    public long? AppUserLastRead { get; set; }

    public IReadOnlyList<MessageState> Messages => messages;

    public void Add(MessageState message) => messages.Insert(FirstAfter(message.Received), message);

    public bool Remove(string messageId) => messages.RemoveAll(message => message.Id == messageId) > 0;

    public void Clear() => messages.Clear();

    /// <summary>The index of the first message strictly later than a time.</summary>
    public int FirstAfter(decimal milliseconds) => First(message => message.Received > milliseconds);

    /// <summary>The index of the first message at a time or later.</summary>
    public int FirstAtOrAfter(decimal milliseconds) => First(message => message.Received >= milliseconds);

    public JsonObject Render()
    {
        var result = new JsonObject { ["_id"] = Id, ["unreadCount"] = UnreadCount };
        if (AppMakerLastRead is { } maker)
            result["appMakerLastRead"] = WireTime.Seconds(maker);

        if (AppUserLastRead is { } user)
            result["appUserLastRead"] = WireTime.Seconds(user);

        return result;
    }

    /// <summary>The form of 2015: no counters, but the people and the messages.</summary>
    public JsonObject Render2015(UserState user, int pageSize) => new()
    {
        ["_id"] = Id,
        ["appMakers"] = new JsonArray(),
        ["appUsers"] = new JsonArray(user.Id),
        ["messages"] = RenderLatest(pageSize, MessageShape.Rest2015),
    };

    public JsonArray RenderLatest(int pageSize, MessageShape shape) =>
        [.. messages.Skip(Math.Max(0, messages.Count - pageSize)).Select(message => message.Render(shape))];

    private int First(Func<MessageState, bool> matches)
    {
        var (low, high) = (0, messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches(messages[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
