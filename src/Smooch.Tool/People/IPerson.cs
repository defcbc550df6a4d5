using System.Text.Json.Nodes;

namespace Smooch.Tool;

/// <summary>A person who uses the bot: a user of Smooch in one of its conversations, or a contact of MessageBird.</summary>
internal interface IPerson
{
    /// <summary>Gets the id; after a merge that of the surviving user.</summary>
    string Id { get; }

    PersonView View();

    /// <summary>Returns some of the messages of the conversation, oldest first.</summary>
    IReadOnlyList<MessageView> Messages(int skip, int take);

    IReadOnlyList<JsonObject> Menu();

    void Rename(string? name);

    Task SayAsync(string text);

    Task UploadAsync(byte[] content, string mediaType, string name);

    Task ShareLocationAsync(double latitude, double longitude);

    /// <exception cref="InvalidOperationException">There is no such button.</exception>
    Task TapAsync(string action);

    /// <exception cref="ArgumentException">The form does not accept a value.</exception>
    Task AnswerFormAsync(IReadOnlyDictionary<string, string> answers);

    Task TypeAsync(bool isTyping);

    Task ReadAsync();
}

/// <summary>A message in each API's form.</summary>
/// <param name="Id">The id.</param>
/// <param name="V2">As v2 shows it.</param>
/// <param name="V1">As v1.1 shows it.</param>
/// <param name="Bird">As MessageBird shows it.</param>
internal sealed record MessageView(string Id, JsonObject? V2, JsonObject? V1, JsonObject? Bird);
