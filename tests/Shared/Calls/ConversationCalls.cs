using System.Text;

namespace Smooch.Tests;

internal static class ConversationCalls
{
    private const string Sent = """{"message":{"_id":"m1"},"conversation":{"_id":"c1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "Conversations.Get",
            (smooch, ids, token) => smooch.Conversations.GetAsync(ids["userId"], token)) { Response = """{"conversation":{"_id":"c1"}}""" },
        new("Conversations.SendMessage", (smooch, ids, token) => smooch.Conversations.SendMessageAsync(
            ids["userId"],
            new ConversationMessage { Role = MessageRole.AppUser, Text = "Hello" },
            token))
        {
            Json = """{"role":"appUser","text":"Hello"}""",
            Response = Sent,
        },
        new("Conversations.SendMessage", (smooch, ids, token) => smooch.Conversations.SendMessageAsync(
            ids["userId"],
            new ConversationMessage
            {
                Role = MessageRole.AppMaker,
                MediaUrl = "https://media.example/a.png",
                MediaType = "image/png",
                Name = "Ann",
                Email = "ann@shop.example",
                AvatarUrl = "https://shop.example/ann.png",
                Metadata = new FlatObject { ["order"] = "A-17" },
            },
            token))
        {
            Json = """
                {
                  "role": "appMaker", "mediaUrl": "https://media.example/a.png", "mediaType": "image/png", "name": "Ann",
                  "email": "ann@shop.example", "avatarUrl": "https://shop.example/ann.png", "metadata": { "order": "A-17" }
                }
                """,
            Response = Sent,
        },
        new(
            "Conversations.UploadImage",
            (smooch, ids, token) => smooch.Conversations.UploadImageAsync(ids["userId"], Image(), cancellationToken: token))
        {
            Form = [new("source", "<png>", "image/png", "parcel.png"), new("role", "appMaker")],
            Response = Sent,
        },
        new(
            "AppUsers.UploadImage",
            (smooch, ids, token) => smooch.AppUsers.UploadImageAsync(ids["userId"], Image(), cancellationToken: token))
        {
            Form = [new("source", "<png>", "image/png", "parcel.png"), new("role", "appMaker")],
            Response = Sent,
        },
        new("AppUsers.UploadImage", (smooch, ids, token) => smooch.AppUsers.UploadImageAsync(
            ids["userId"],
            Image() with
            {
                Role = MessageRole.AppUser,
                ContentType = "image/x-icon",
                Name = "Änn",
                Text = "Look",
                Email = "ann@shop.example",
                AvatarUrl = "https://shop.example/ann.png",
                Metadata = new FlatObject { ["order"] = "A-17", ["total"] = 1.5m },
            },
            cancellationToken: token))
        {
            Form =
            [
                new("source", "<png>", "image/x-icon", "parcel.png"),
                new("role", "appUser"),
                new("name", "Änn"),
                new("text", "Look"),
                new("email", "ann@shop.example"),
                new("avatarUrl", "https://shop.example/ann.png"),
                new("metadata", """{"order":"A-17","total":1.5}"""),
            ],
            Response = Sent,
        },
        new("Conversations.MarkRead", (smooch, ids, token) => smooch.Conversations.MarkReadAsync(ids["userId"], token)) { Response = "" },
        new("Conversations.SendActivity", (smooch, ids, token) => smooch.Conversations.StartTypingAsync(ids["userId"], token))
        {
            Json = """{"role":"appMaker","type":"typing:start"}""",
        },
        new("Conversations.SendActivity", (smooch, ids, token) => smooch.Conversations.StopTypingAsync(ids["userId"], token))
        {
            Json = """{"role":"appMaker","type":"typing:stop"}""",
            Response = "",
        },
        new("Conversations.SendActivity", (smooch, ids, token) => smooch.Conversations.SendActivityAsync(
            ids["userId"],
            new ConversationActivity { Type = ActivityType.ConversationRead, Name = "Ann", AvatarUrl = "https://shop.example/ann.png" },
            token))
        {
            Json = """{"role":"appMaker","type":"conversation:read","name":"Ann","avatarUrl":"https://shop.example/ann.png"}""",
        },
        new(
            "Conversations.TriggerPostback",
            (smooch, ids, token) => smooch.Conversations.TriggerPostbackAsync(ids["userId"], "action1", token))
        {
            Json = """{"actionId":"action1"}""",
            Response = "",
        },
    ];

    private static ImageUpload Image() => new() { Content = new MemoryStream(Encoding.UTF8.GetBytes("<png>")), FileName = "parcel.png" };
}
