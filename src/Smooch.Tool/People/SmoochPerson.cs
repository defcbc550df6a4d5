using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>A user of Smooch, in one conversation.</summary>
/// <param name="user">The user in that conversation.</param>
internal sealed class SmoochPerson(FakeUser user) : IPerson
{
    public string Id => user.Id;

    public FakeUser User => user;

    public PersonView View()
    {
        var name = $"{user.GivenName} {user.Surname}".Trim();
        var chats = user.Conversations.Select(Chat).OfType<ChatView>().ToList();
        return new PersonView
        {
            Id = user.Id,
            Api = "smooch",
            Name = name.Length > 0 ? name : user.UserId ?? $"Visitor {user.Id[^4..]}",
            Alias = user.UserId,
            Channel = user.Channel,
            Chats = chats.Count > 0 ? chats : [new ChatView { Id = "" }],
        };
    }

    public IReadOnlyList<MessageView> Messages(int skip, int take)
    {
        var newest = user.Conversation?.GetMessages(skip, take) ?? [];
        var oldest = user.GetMessages(skip, take).ToDictionary(message => (string)message["_id"]!, StringComparer.Ordinal);
        return [.. newest.Select(message => (Id: (string)message["id"]!, Json: message))
            .Select(message => new MessageView(message.Id, message.Json, oldest.GetValueOrDefault(message.Id), null))];
    }

    public IReadOnlyList<JsonObject> Menu() => user.Menu;

    public void Rename(string? name) =>
        user.Rename(name?.Split(' ', 2)[0], name?.Split(' ', 2) is [_, var surname] ? surname : null);

    public Task SayAsync(string text) => user.SayAsync(text);

    public Task UploadAsync(byte[] content, string mediaType, string name) => mediaType.StartsWith("image/", StringComparison.Ordinal)
        ? user.SendImageAsync(content, mediaType, name)
        : user.SendFileAsync(content, mediaType, name);

    public Task ShareLocationAsync(double latitude, double longitude) => user.ShareLocationAsync(latitude, longitude);

    public Task TapAsync(string action) => user.TapAsync(action);

    public Task AnswerFormAsync(IReadOnlyDictionary<string, string> answers) => user.AnswerFormAsync(answers);

    public Task TypeAsync(bool isTyping) => user.TypeAsync(isTyping);

    public Task ReadAsync() => user.ReadAsync();

    /// <summary>Reads a conversation; null when a bot has deleted it meanwhile.</summary>
    private ChatView? Chat(FakeConversation conversation)
    {
        FakeUser here;
        try
        {
            here = user.In(conversation.Id);
        }
        catch (KeyNotFoundException)
        {
            return null;
        }

        var count = conversation.MessageCount;
        var last = count == 0 ? null : conversation.GetMessages(count - 1, 1) is [var newest] ? newest : null;
        return new ChatView
        {
            Id = conversation.Id,
            Name = (string?)conversation.Json["displayName"],
            IsGroup = conversation.Type == "sdkGroup",
            Count = count,
            Unread = here.UnreadCount,
            IsTyping = conversation.IsBusinessTyping,
            BusinessRead = conversation.BusinessLastRead,
            UserRead = here.LastRead,
            InControl = conversation.InControl,
            Offered = conversation.Offered,
            LastId = (string?)last?["id"],
            LastText = ChatView.Shorten(Text(last?["content"])),
            IsLastMine = (string?)last?["author"]?["userId"] == user.Id,
            LastAt = ChatView.Time(last?["received"]),
        };
    }

    private static string? Text(JsonNode? content) =>
        (string?)content?["text"] is { } text && !string.IsNullOrWhiteSpace(text) ? text : (string?)content?["type"];
}
