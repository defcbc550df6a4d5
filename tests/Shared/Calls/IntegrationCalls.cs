using System.Text;
using System.Text.Json;

namespace Smooch.Tests;

internal static class IntegrationCalls
{
    private const string Response = """{"integration":{"_id":"i1","type":"web"}}""";
    private const string Template = """{"messageTemplate":{"id":"1","name":"parcel_sent"}}""";

    public static IReadOnlyList<(IntegrationUpdate Update, string Json)> Updates { get; } =
    [
        (new BasicIntegrationUpdate(), "{}"),
        (new BasicIntegrationUpdate { DisplayName = "Support" }, """{"displayName":"Support"}"""),
        (new WebIntegrationUpdate(), "{}"),
        (
            new WebIntegrationUpdate { BrandColor = "0066ff", BackgroundImageUrl = null },
            """{"brandColor":"0066ff","backgroundImageUrl":null}"""),
        (new WebIntegrationUpdate { BusinessName = "", FixedIntroPane = false }, """{"businessName":"","fixedIntroPane":false}"""),
        (
            new WebIntegrationUpdate
            {
                DisplayName = "Shop",
                BrandColor = "65758e",
                ConversationColor = "0099ff",
                ActionColor = "00aa55",
                DisplayStyle = WebDisplayStyle.Button,
                ButtonIconUrl = "https://shop.example/button.png",
                ButtonWidth = "58px",
                ButtonHeight = "5em",
                BusinessName = "Shop",
                BusinessIconUrl = "https://shop.example/icon.png",
                BackgroundImageUrl = "https://shop.example/background.png",
                FixedIntroPane = true,
                IntegrationOrder = new[] { "i2", "i1" },
                OriginWhitelist = new List<string>(),
            },
            """
            {
              "displayName": "Shop", "brandColor": "65758e", "conversationColor": "0099ff", "actionColor": "00aa55", "displayStyle": "button",
              "buttonIconUrl": "https://shop.example/button.png", "buttonWidth": "58px", "buttonHeight": "5em", "businessName": "Shop",
              "businessIconUrl": "https://shop.example/icon.png", "backgroundImageUrl": "https://shop.example/background.png", "fixedIntroPane": true,
              "integrationOrder": ["i2", "i1"], "originWhitelist": []
            }
            """),
        (
            new WebIntegrationUpdate
            {
                BrandColor = null,
                ConversationColor = null,
                ActionColor = null,
                DisplayStyle = null,
                ButtonIconUrl = null,
                ButtonWidth = null,
                ButtonHeight = null,
                BusinessName = null,
                BusinessIconUrl = null,
                BackgroundImageUrl = null,
                FixedIntroPane = null,
                IntegrationOrder = null,
                OriginWhitelist = null,
            },
            """
            {
              "brandColor": null, "conversationColor": null, "actionColor": null, "displayStyle": null, "buttonIconUrl": null, "buttonWidth": null, "buttonHeight": null,
              "businessName": null, "businessIconUrl": null, "backgroundImageUrl": null, "fixedIntroPane": null, "integrationOrder": null, "originWhitelist": null
            }
            """),
        (new LineIntegrationUpdate { ChannelId = "1286" }, """{"channelId":"1286"}"""),
        (
            new LineIntegrationUpdate
            {
                ChannelId = "1286",
                ChannelSecret = new SmoochSecret("channel"),
                ServiceCode = "service",
                SwitcherSecret = new SmoochSecret("switch"),
                QrCodeUrl = "https://shop.example/qr.png",
                DisplayName = "Line",
            },
            """{"channelId":"1286","channelSecret":"channel","serviceCode":"service","switcherSecret":"switch","qrCodeUrl":"https://shop.example/qr.png","displayName":"Line"}"""),
        (
            new WhatsAppIntegrationUpdate { HsmFallbackLanguage = "en_GB", DisplayName = "WhatsApp" },
            """{"hsmFallbackLanguage":"en_GB","displayName":"WhatsApp"}"""),
        (new MailgunIntegrationUpdate { HideUnsubscribeLink = false }, """{"hideUnsubscribeLink":false}"""),
        (
            new MailgunIntegrationUpdate { FromAddress = "shop@shop.example", HideUnsubscribeLink = true, DisplayName = "Mail" },
            """{"fromAddress":"shop@shop.example","hideUnsubscribeLink":true,"displayName":"Mail"}"""),
        (new ApnIntegrationUpdate { Production = false, DisplayName = "Push" }, """{"production":false,"displayName":"Push"}"""),
    ];

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("Integrations.List", (smooch, _, token) => ReadAsync(smooch.Integrations.ListAsync(), token)),
        new("Integrations.List", (smooch, _, token) => ReadAsync(smooch.Integrations.ListAsync([]), token)),
        new(
            "Integrations.List",
            (smooch, _, token) => ReadAsync(smooch.Integrations.ListAsync([ChannelType.Web, "carrier pigeon"], pageSize: 100), token))
        {
            Query = "?types=web,carrier%20pigeon&limit=100",
            Response = """{"integrations":[{"_id":"i1","type":"web"}],"hasMore":false,"offset":0}""",
        },
        new(
            "Integrations.List",
            (smooch, _, token) =>
                ReadAsync(smooch.Integrations.ListAsync(pageSize: 1).AsPages("40"), token)) { Query = "?limit=1&offset=40" },
        new("Integrations.Get", (smooch, ids, token) => smooch.Integrations.GetAsync(ids["integrationId"], token)) { Response = Response },
        .. Updates.Select(body =>
            new ExpectedCall(
                "Integrations.Update",
                (smooch, ids, token) => smooch.Integrations.UpdateAsync(ids["integrationId"], body.Update, token))
        {
            Json = body.Json,
            Response = Response,
        }),
        new("Integrations.Delete", (smooch, ids, token) => smooch.Integrations.DeleteAsync(ids["integrationId"], token)),
        new(
            "Integrations.GetProfile",
            (smooch, ids, token) => smooch.Integrations.GetProfileAsync(ids["integrationId"], token)) { Response = """{"profile":{}}""" },
        new(
            "Integrations.UpdateProfile",
            (smooch, ids, token) => smooch.Integrations.UpdateProfileAsync(ids["integrationId"], new IntegrationProfileUpdate(), token))
        {
            Json = "{}",
            Response = "",
        },
        new("Integrations.UpdateProfile", (smooch, ids, token) => smooch.Integrations.UpdateProfileAsync(
            ids["integrationId"],
            new IntegrationProfileUpdate
            {
                About = "Parcels, daily",
                Address = "Rambla 1, Girona",
                Description = "",
                Email = "hello@shop.example",
                PhotoUrl = "https://shop.example/photo.png",
                Vertical = "Retail",
                Websites = ["https://shop.example/", "https://shop.example/help"],
            },
            token))
        {
            Json = """
                {
                  "about": "Parcels, daily", "address": "Rambla 1, Girona", "description": "", "email": "hello@shop.example",
                  "photoUrl": "https://shop.example/photo.png", "vertical": "Retail", "websites": ["https://shop.example/", "https://shop.example/help"]
                }
                """,
            Response = "",
        },
        new(
            "Integrations.UploadProfilePhoto",
            (smooch, ids, token) => smooch.Integrations.UploadProfilePhotoAsync(ids["integrationId"], Photo(), cancellationToken: token))
        {
            Form = [new("source", "<jpeg>", "image/jpeg", "shop.JPG")],
            Response = """{"photoUrl":"https://media.smooch.example/photo.jpg"}""",
        },
        new("Integrations.UploadProfilePhoto", (smooch, ids, token) => smooch.Integrations.UploadProfilePhotoAsync(
            ids["integrationId"],
            Photo() with { ContentType = "image/avif" },
            cancellationToken: token))
        {
            Form = [new("source", "<jpeg>", "image/avif", "shop.JPG")],
            Response = """{"photoUrl":""}""",
        },
        new("Integrations.CreateMessageTemplate", (smooch, ids, token) => smooch.Integrations.CreateMessageTemplateAsync(
            ids["integrationId"],
            new NewMessageTemplate
            {
                Category = "SHIPPING_UPDATE",
                Name = "parcel_sent",
                Language = "en_US",
                Components = [
                    JsonElement.Parse("""{"type":"BODY","text":"It is on its way, {{1}}","example":{"n":1.50}}"""),
                    JsonElement.Parse("""{"type":"FOOTER","text":null}"""),
                ],
            },
            token))
        {
            Json = """
                {
                  "category": "SHIPPING_UPDATE", "name": "parcel_sent", "language": "en_US",
                  "components": [{ "type": "BODY", "text": "It is on its way, {{1}}", "example": { "n": 1.50 } }, { "type": "FOOTER", "text": null }]
                }
                """,
            Response = Template,
        },
        new(
            "Integrations.ListMessageTemplates",
            (smooch, ids, token) => ReadAsync(smooch.Integrations.ListMessageTemplatesAsync(ids["integrationId"]), token)),
        new("Integrations.ListMessageTemplates", (smooch, ids, token) => ReadAsync(
            smooch.Integrations.ListMessageTemplatesAsync(
                ids["integrationId"],
                name: "parcel sent",
                status: MessageTemplateStatus.Approved,
                pageSize: 5),
            token))
        {
            Query = "?name=parcel%20sent&status=APPROVED&limit=5",
            Response = """{"messageTemplates":[{"id":"1"}]}""",
        },
        new(
            "Integrations.ListMessageTemplates",
            (smooch, ids, token) =>
                ReadAsync(smooch.Integrations.ListMessageTemplatesAsync(ids["integrationId"]).AsPages("after=Mj=Q&"), token))
        {
            Query = "?after=Mj%3DQ%26",
        },
        new(
            "Integrations.ListMessageTemplates",
            (smooch, ids, token) =>
                ReadAsync(smooch.Integrations.ListMessageTemplatesAsync(ids["integrationId"]).AsPages("next=25"), token))
        {
            Query = "?next=25",
        },
        new(
            "Integrations.DeleteMessageTemplate",
            (smooch, ids, token) => smooch.Integrations.DeleteMessageTemplateAsync(ids["integrationId"], ids["name"], token)),
    ];

    private static Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> list, CancellationToken cancellationToken) =>
        list.ToListAsync(cancellationToken).AsTask();

    private static ProfilePhoto Photo() => new() { Content = new MemoryStream(Encoding.UTF8.GetBytes("<jpeg>")), FileName = "shop.JPG" };
}
