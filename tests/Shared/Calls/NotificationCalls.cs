using System.Text.Json;

namespace Smooch.Tests;

internal static class NotificationCalls
{
    private const string Response = """{"notification":{"_id":"n1"}}""";

    private static readonly NotificationDestination Mira = new() { IntegrationId = "i1", DestinationId = "+34 600-000-000" };

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("Notifications.Send", (smooch, _, token) => smooch.Notifications.SendAsync("i1", "34600000000", "It is on its way", token))
        {
            Json = """
                {
                  "destination": { "integrationId": "i1", "destinationId": "34600000000" }, "author": { "role": "appMaker" },
                  "message": { "type": "text", "text": "It is on its way" }
                }
                """,
            Response = Response,
        },
        new("Notifications.Send", (smooch, _, token) => smooch.Notifications.SendAsync(
            new NewNotification
            {
                Destination = Mira,
                Author = new NotificationAuthor { Name = "Ann", Email = "ann@shop.example", AvatarUrl = "https://shop.example/ann.png" },
                Message = new NewImageMessage
                {
                    MediaUrl = "https://shop.example/a.png",
                    Text = "ü 🙂 \"<b>\" \\ \u2028 \t",
                    Metadata = new FlatObject { ["total"] = 19.95m, ["none"] = null },
                    Override = new MessageOverride { WhatsApp = new ChannelPayload(JsonElement.Parse("""{"ttl":1.50}""")) },
                    Actions = [NewAction.Reply("Nice", "NICE")],
                },
            },
            token))
        {
            Json = """
                {
                  "destination": { "integrationId": "i1", "destinationId": "+34 600-000-000" },
                  "author": { "role": "appMaker", "name": "Ann", "email": "ann@shop.example", "avatarUrl": "https://shop.example/ann.png" },
                  "message": {
                    "type": "image", "mediaUrl": "https://shop.example/a.png", "text": "ü 🙂 \"<b>\" \\ \u2028 \t", "metadata": { "total": 19.95, "none": null },
                    "override": { "whatsapp": { "payload": { "ttl": 1.50 } } }, "actions": [{ "type": "reply", "text": "Nice", "payload": "NICE" }]
                  }
                }
                """,
            Response = Response,
        },
        new("Notifications.Send", (smooch, _, token) => smooch.Notifications.SendAsync(
            new NewNotification
            {
                Destination = Mira,
                Message = new NewWhatsAppTemplateMessage
                {
                    Message = JsonElement.Parse("""{"type":"hsm","hsm":{"namespace":"ns_1","localizable_params":[{"default":"Mira"}]}}"""),
                },
            },
            token))
        {
            Json = """
                {
                  "destination": { "integrationId": "i1", "destinationId": "+34 600-000-000" }, "author": { "role": "appMaker" }, "messageSchema": "whatsapp",
                  "message": { "type": "hsm", "hsm": { "namespace": "ns_1", "localizable_params": [{ "default": "Mira" }] } }
                }
                """,
            Response = Response,
        },
    ];
}
