using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>
/// A conversation and its messages, oldest first; equal times keep the order of arrival. v1 and v1.1 only see the default
/// conversation of a user; v2 sees all.
/// </summary>
internal sealed class ConversationState(AppState app, string id, string type, long createdAt)
{
    public const int Capacity = 30_000;
    public const string Personal = "personal";
    public const string Group = "sdkGroup";

    private readonly List<MessageState> messages = [];

    public AppState App { get; } = app;

    public string Id { get; } = id;

    /// <summary><see cref="Personal"/> or <see cref="Group"/>.</summary>
    public string Type { get; } = type;

    public long CreatedAt { get; } = createdAt;

    /// <summary>True for the first personal conversation of a user.</summary>
    public bool IsDefault { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? IconUrl { get; set; }

    public JsonObject? Metadata { get; set; }

    public List<ParticipantState> Participants { get; } = [];

    /// <summary>Gets or sets the switchboard integration in control.</summary>
    public SwitchboardIntegrationState? Active { get; set; }

    /// <summary>Gets or sets the switchboard integration that was offered control.</summary>
    public SwitchboardIntegrationState? Pending { get; set; }

    public bool IsBusinessTyping { get; set; }

    /// <summary>Gets or sets the person of a personal conversation; none in a group.</summary>
    public ParticipantState? Owner => Type == Personal ? Participants.FirstOrDefault() : null;

    public int UnreadCount
    {
        get => Owner?.UnreadCount ?? 0;
        set => Owner?.UnreadCount = value;
    }

    public long? AppMakerLastRead { get; set; }

    public long? AppUserLastRead
    {
        get => Owner?.LastRead;
        set => Owner?.LastRead = value;
    }

    public long LastUpdatedAt => messages.Count == 0 ? CreatedAt : Math.Max(CreatedAt, messages[^1].Received);

    public IReadOnlyList<MessageState> Messages => messages;

    public ParticipantState Join(UserState user)
    {
        var participant = new ParticipantState(App.Service.Ids.Object(), user);
        Participants.Add(participant);
        user.Conversations.Add(this);
        return participant;
    }

    /// <summary>Restores a participant of a saved state.</summary>
    public void Restore(SavedParticipant saved, UserState user)
    {
        Participants.Add(new ParticipantState(saved.Id, user) { UnreadCount = saved.UnreadCount, LastRead = saved.LastRead });
        user.Conversations.Add(this);
    }

    public void Leave(ParticipantState participant)
    {
        Participants.Remove(participant);
        participant.User.Conversations.Remove(this);
    }

    public ParticipantState? Find(UserState user) => Participants.Find(participant => participant.User == user);

    public void Add(MessageState message) => messages.Insert(FirstAfter(message.Received), message);

    public bool Remove(string messageId)
    {
        foreach (var message in messages.FindAll(message => message.Id == messageId))
        {
            messages.Remove(message);
            App.Service.Media.RemoveWith(message);
            return true;
        }

        return false;
    }

    public void Clear()
    {
        messages.ForEach(App.Service.Media.RemoveWith);
        messages.Clear();
    }

    /// <exception cref="ApiException">423 when the conversation cannot contain that many more messages.</exception>
    public void CheckRoom(int count)
    {
        if (messages.Count + count > Capacity)
            throw new ApiException(423, "locked", $"Message limit of {Capacity} per conversation reached.");
    }

    /// <summary>The index of the first message strictly later than a time.</summary>
    public int FirstAfter(decimal milliseconds) => First(message => message.Received > milliseconds);

    /// <summary>The index of the first message at a time or later.</summary>
    public int FirstAtOrAfter(decimal milliseconds) => First(message => message.Received >= milliseconds);

    public JsonObject Render()
    {
        var result = new JsonObject { ["_id"] = Id, ["unreadCount"] = UnreadCount };
        if (AppMakerLastRead is { } maker)
            result["appMakerLastRead"] = ServiceTime.Seconds(maker);

        if (AppUserLastRead is { } user)
            result["appUserLastRead"] = ServiceTime.Seconds(user);

        return result;
    }

    /// <summary>The form of 2015: no counters, but the users and the messages.</summary>
    public JsonObject Render2015(UserState user, int pageSize) => new()
    {
        ["_id"] = Id,
        ["appMakers"] = new JsonArray(),
        ["appUsers"] = new JsonArray(user.Id),
        ["messages"] = RenderLatest(pageSize, MessageShape.Rest2015),
    };

    public JsonArray RenderLatest(int pageSize, MessageShape shape) =>
        [.. messages.Skip(Math.Max(0, messages.Count - pageSize)).Select(message => message.Render(shape))];

    /// <summary>Renders some of the messages; those that do not exist are left out.</summary>
    public JsonObject[] Slice(int skip, int take, Func<MessageState, JsonObject> render)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return [.. messages.Skip(skip).Take(take).Select(render)];
    }

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
