using System.Text.Json;

namespace Smooch.Tests;

/// <summary>Messages that can be sent, with the expected JSON.</summary>
internal static partial class MessageBodies
{
    public static IReadOnlyList<(NewMessage Message, string Json)> All { get; } =
    [
        ("Implicitly", """{"type":"text","role":"appMaker","text":"Implicitly"}"""),
        (
            new NewTextMessage { Role = MessageRole.AppUser, Text = "From the user", Payload = "YES" },
            """{"type":"text","role":"appUser","text":"From the user","payload":"YES"}"""),
        (
            new NewTextMessage
            {
                Text = "ü 🙂 \"<b>\" \\ \u2028 \t",
                Name = "Ann",
                Email = "ann@shop.example",
                AvatarUrl = "https://shop.example/ann.png?a=b&c=d",
                Metadata = new FlatObject { ["order"] = "A-17", ["total"] = 19.95m, ["ratio"] = 1e-7, ["gift"] = true, ["none"] = null },
                Destination = new MessageDestination { IntegrationId = "i1" },
                Override = new MessageOverride
                {
                    WhatsApp = Payload("""{"text":"wa"}"""),
                    Line = Payload("""{"altText":"line"}"""),
                    Messenger = Payload("""{"text":"fb"}"""),
                    Apple = Payload("""{"body":null}"""),
                },
            },
            """
            {
              "type": "text", "role": "appMaker", "text": "ü 🙂 \"<b>\" \\ \u2028 \t", "name": "Ann", "email": "ann@shop.example", "avatarUrl": "https://shop.example/ann.png?a=b&c=d",
              "metadata": { "order": "A-17", "total": 19.95, "ratio": 1e-7, "gift": true, "none": null },
              "destination": { "integrationId": "i1" },
              "override": { "whatsapp": { "payload": { "text": "wa" } }, "line": { "payload": { "altText": "line" } }, "messenger": { "payload": { "text": "fb" } }, "apple": { "payload": { "body": null } } }
            }
            """),
        (
            new NewTextMessage { Text = "To a channel", Destination = new MessageDestination { IntegrationType = ChannelType.Messenger } },
            """{"type":"text","role":"appMaker","text":"To a channel","destination":{"integrationType":"messenger"}}"""),
        (
            new NewImageMessage { MediaUrl = "https://shop.example/a.png" },
            """{"type":"image","role":"appMaker","mediaUrl":"https://shop.example/a.png"}"""),
        (
            new NewImageMessage
            {
                MediaUrl = "https://shop.example/a.png",
                MediaType = "image/png",
                Text = "A",
                AltText = "An A",
                Actions = [NewAction.Reply("Nice", "NICE")],
            },
            """
            {
              "type": "image", "role": "appMaker", "mediaUrl": "https://shop.example/a.png", "mediaType": "image/png", "text": "A", "altText": "An A",
              "actions": [{ "type": "reply", "text": "Nice", "payload": "NICE" }]
            }
            """),
        (
            new NewFileMessage
            {
                MediaUrl = "https://shop.example/a.pdf",
                MediaType = "application/pdf",
                Text = "The bill",
                AltText = "A bill",
            },
            """{"type":"file","role":"appMaker","mediaUrl":"https://shop.example/a.pdf","mediaType":"application/pdf","text":"The bill","altText":"A bill"}"""),
        (
            new NewCarouselMessage
            {
                Items = [new NewMessageItem { Title = "Boots", Actions = [NewAction.Postback("Buy", "BOOTS")] }],
                DisplaySettings = new NewDisplaySettings { ImageAspectRatio = ImageAspectRatio.Square },
            },
            """
            {
              "type": "carousel", "role": "appMaker", "items": [{ "title": "Boots", "actions": [{ "type": "postback", "text": "Buy", "payload": "BOOTS" }] }],
              "displaySettings": { "imageAspectRatio": "square" }
            }
            """),
        (
            new NewListMessage
            {
                Items =
                [
                    new NewMessageItem
                    {
                        Title = "Boots",
                        Description = "Warm",
                        MediaUrl = "https://shop.example/b.png",
                        MediaType = "image/png",
                        AltText = "Boots",
                        Size = ItemSize.Large,
                        Actions = [NewAction.Link("See", "https://shop.example/b"), NewAction.Share()],
                    },
                    new NewMessageItem { Title = "Hat", Size = "tiny", Actions = [NewAction.Share()] },
                ],
                Actions = [NewAction.Postback("More", "MORE")],
            },
            """
            {
              "type": "list", "role": "appMaker",
              "items": [
                {
                  "title": "Boots", "description": "Warm", "mediaUrl": "https://shop.example/b.png", "mediaType": "image/png", "altText": "Boots", "size": "large",
                  "actions": [{ "type": "link", "text": "See", "uri": "https://shop.example/b" }, { "type": "share" }]
                },
                { "title": "Hat", "size": "tiny", "actions": [{ "type": "share" }] }
              ],
              "actions": [{ "type": "postback", "text": "More", "payload": "MORE" }]
            }
            """),
        (
            new NewLocationMessage { Coordinates = new NewCoordinates(0, 0) },
            """{"type":"location","role":"appMaker","coordinates":{"lat":0,"long":0}}"""),
        (
            new NewLocationMessage
            {
                Coordinates = new NewCoordinates(45.5261583, -73.595346),
                Location = new NewLocation { Name = "Office", Address = "5333 Avenue Casgrain" },
            },
            """{"type":"location","role":"appMaker","coordinates":{"lat":45.5261583,"long":-73.595346},"location":{"name":"Office","address":"5333 Avenue Casgrain"}}"""),
        (
            new NewFormMessage
            {
                Fields =
                [
                    new NewTextField { Name = "name", Label = "Name", Placeholder = "Steve", MinSize = 0, MaxSize = 30 },
                    new NewEmailField { Name = "email", Label = "E-mail" },
                    new NewSelectField
                    {
                        Name = "size",
                        Label = "Size",
                        Placeholder = "Choose",
                        Options = [new NewFormOption("s", "Small"), new NewFormOption("l", "Large")],
                    },
                ],
                BlockChatInput = false,
            },
            """
            {
              "type": "form", "role": "appMaker", "blockChatInput": false,
              "fields": [
                { "type": "text", "name": "name", "label": "Name", "placeholder": "Steve", "minSize": 0, "maxSize": 30 },
                { "type": "email", "name": "email", "label": "E-mail" },
                { "type": "select", "name": "size", "label": "Size", "placeholder": "Choose", "options": [{ "name": "s", "label": "Small" }, { "name": "l", "label": "Large" }] }
              ]
            }
            """),
        (
            new NewWhatsAppTemplateMessage
            {
                Message = Element("""{"type":"hsm","hsm":{"namespace":"ns_1","localizable_params":[{"default":"Mira"}],"ttl":1.50}}"""),
            },
            """{"role":"appMaker","messageSchema":"whatsapp","message":{"type":"hsm","hsm":{"namespace":"ns_1","localizable_params":[{"default":"Mira"}],"ttl":1.50}}}"""),
    ];

    private static ChannelPayload Payload(string json) => new(Element(json));

    private static JsonElement Element(string json) => JsonElement.Parse(json);
}
