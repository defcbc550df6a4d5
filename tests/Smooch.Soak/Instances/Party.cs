using Smooch.Testing;

namespace Smooch.Soak.Instances;

/// <summary>A user of the service and the conversation with a business.</summary>
/// <param name="Api">The name of the API.</param>
/// <param name="App">The id of the app; empty where there are none.</param>
/// <param name="User">The id of the user.</param>
/// <param name="FindConversation">The id that the API knows the conversation by; there is none before the first message.</param>
/// <param name="SayAsync">Sends a message as the user.</param>
/// <param name="Count">The number of messages in the conversation.</param>
/// <param name="Messages">The texts of the messages.</param>
internal sealed record Party(
    string Api,
    string App,
    string User,
    Func<string> FindConversation,
    Func<string, Task> SayAsync,
    Func<int> Count,
    Func<IReadOnlyList<string>> Messages)
{
    public static Party OfSmooch(FakeApp app)
    {
        var user = app.CreateUser();
        return new("v1.1", app.Id, user.Id, () => user.Id, text => user.SayAsync(text), () => CountOf(user), () => TextsOf(user));
    }

    public static Party OfSunshine(FakeApp app)
    {
        var user = app.CreateUser();
        return new(
            "v2", app.Id, user.Id, () => user.Conversation!.Id, text => user.SayAsync(text), () => CountOf(user), () => TextsOf(user));
    }

    public static Party OfMessageBird(FakeMessageBird service, FakeChannel channel)
    {
        var contact = service.CreateContact(new FakeContactOptions { ChannelId = channel.Id });
        return new(
            "MessageBird", "", contact.Id, () => contact.ConversationId!, text => contact.SayAsync(text), () => contact.MessageCount,
            () => [.. contact.Messages.Select(message => (string?)message["content"]?["text"]).OfType<string>()]);
    }

    private static int CountOf(FakeUser user) => user.Conversation?.MessageCount ?? 0;

    private static IReadOnlyList<string> TextsOf(FakeUser user) =>
        [.. user.Messages.Select(message => (string?)message["text"]).OfType<string>()];
}
