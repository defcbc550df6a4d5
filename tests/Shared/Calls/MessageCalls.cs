namespace Smooch.Tests;

/// <summary>Messages to app users; the bodies are in <see cref="MessageBodies"/>.</summary>
internal static class MessageCalls
{
    private const string Sent = """{"message":{"_id":"m1"},"conversation":{"_id":"c1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("AppUsers.SendMessage", (smooch, ids, token) => smooch.AppUsers.SendMessageAsync(ids["userId"], "Hello", token))
        {
            Json = """{"type":"text","role":"appMaker","text":"Hello"}""",
            Response = Sent,
        },
        .. MessageBodies.All.Concat(MessageBodies.Actions).Select(body =>
            new ExpectedCall(
                "AppUsers.SendMessage",
                (smooch, ids, token) =>
                    smooch.AppUsers.SendMessageAsync(ids["userId"], body.Message, token)) { Json = body.Json, Response = Sent }),
        new("AppUsers.DeleteMessages", (smooch, ids, token) => smooch.AppUsers.DeleteMessagesAsync(ids["userId"], token)),
        new("AppUsers.DeleteMessage", (smooch, ids, token) => smooch.AppUsers.DeleteMessageAsync(ids["userId"], ids["messageId"], token)),
    ];
}
