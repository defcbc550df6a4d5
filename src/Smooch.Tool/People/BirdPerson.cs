using System.Text.Json.Nodes;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>A contact of MessageBird: all of its conversations are one chat.</summary>
internal sealed class BirdPerson(FakeContact contact) : IPerson
{
    public string Id => contact.Id;

    public PersonView View()
    {
        var count = contact.MessageCount;
        var last = count == 0 ? null : contact.GetMessages(count - 1, 1) is [var newest] ? newest : null;
        var chat = new ChatView
        {
            Id = "",
            Count = count,
            LastId = last is null ? null : $"{last["id"]} {last["status"]}",
            LastText = ChatView.Shorten(Text(last)),
            IsLastMine = (string?)last?["direction"] == "received",
            LastAt = ChatView.Time(last?["createdDatetime"]),
        };
        return new PersonView
        {
            Id = contact.Id,
            Api = "messagebird",
            Name = contact.Name,
            Alias = contact.Address,
            Channel = contact.Platform,
            Chats = [chat],
        };
    }

    public IReadOnlyList<MessageView> Messages(int skip, int take) =>
        [.. contact.GetMessages(skip, take).Select(message => new MessageView((string)message["id"]!, null, null, message))];

    public IReadOnlyList<JsonObject> Menu() => [];

    public void Rename(string? name) => contact.Rename(name);

    public Task SayAsync(string text) => contact.SayAsync(text);

    public Task UploadAsync(byte[] content, string mediaType, string name) => mediaType.StartsWith("image/", StringComparison.Ordinal)
        ? contact.SendImageAsync(content, mediaType)
        : contact.SendFileAsync(content, mediaType);

    public Task ShareLocationAsync(double latitude, double longitude) => contact.ShareLocationAsync(latitude, longitude);

    public Task TapAsync(string action) => contact.ChooseAsync(action);

    public Task AnswerFormAsync(IReadOnlyDictionary<string, string> answers) => throw new ControlException("MessageBird has no forms.");

    // MessageBird does not report typing to the business.
    public Task TypeAsync(bool isTyping) => Task.CompletedTask;

    public Task ReadAsync() => contact.ReadAsync();

    private static string? Text(JsonObject? message) =>
        message?["content"]?["text"]?.ToString()
        ?? message?["content"]?["interactive"]?["body"]?["text"]?.ToString()
        ?? (string?)message?["type"];
}
