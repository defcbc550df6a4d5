namespace Smooch.Tests;

/// <summary>Integrations to create: each type with all that it may have, and with what it needs.</summary>
internal static class IntegrationCreationCalls
{
    public static IReadOnlyList<(NewIntegration Integration, string Json)> Bodies { get; } =
    [
        (new NewWebIntegration(), """{"type":"web"}"""),
        (
            new NewWebIntegration
            {
                DisplayName = "Shop",
                BrandColor = "65758e",
                ConversationColor = "0099ff",
                ActionColor = "00aa55",
                DisplayStyle = WebDisplayStyle.Tab,
                ButtonIconUrl = "https://shop.example/button.png",
                ButtonWidth = "58px",
                ButtonHeight = "5em",
                BusinessName = "Shöp",
                BusinessIconUrl = "https://shop.example/icon.png",
                BackgroundImageUrl = "https://shop.example/background.png",
                FixedIntroPane = false,
                IntegrationOrder = ["i2", "i1"],
                OriginWhitelist = ["https://shop.example"],
            },
            """
            {
              "type": "web", "displayName": "Shop", "brandColor": "65758e", "conversationColor": "0099ff", "actionColor": "00aa55", "displayStyle": "tab",
              "buttonIconUrl": "https://shop.example/button.png", "buttonWidth": "58px", "buttonHeight": "5em", "businessName": "Shöp",
              "businessIconUrl": "https://shop.example/icon.png", "backgroundImageUrl": "https://shop.example/background.png", "fixedIntroPane": false,
              "integrationOrder": ["i2", "i1"], "originWhitelist": ["https://shop.example"]
            }
            """),
        (
            new NewMessengerIntegration
            {
                PageAccessToken = Secret("page"),
                AppId = "170",
                AppSecret = Secret("app"),
                DisplayName = "Page",
            },
            """{"type":"messenger","pageAccessToken":"page","appId":"170","appSecret":"app","displayName":"Page"}"""),
        (
            new NewInstagramIntegration
            {
                PageAccessToken = Secret("page"),
                AppId = "170",
                AppSecret = Secret("app"),
                DisplayName = "Account",
            },
            """{"type":"instagram","pageAccessToken":"page","appId":"170","appSecret":"app","displayName":"Account"}"""),
        (
            new NewTwilioIntegration { AccountSid = "AC1", AuthToken = Secret("token"), PhoneNumberSid = "PN1", DisplayName = "SMS" },
            """{"type":"twilio","accountSid":"AC1","authToken":"token","phoneNumberSid":"PN1","displayName":"SMS"}"""),
        (
            new NewMessageBirdIntegration { AccessKey = Secret("key"), Originator = "+31600000000" },
            """{"type":"messagebird","accessKey":"key","originator":"+31600000000"}"""),
        (
            new NewMessageBirdIntegration
            {
                AccessKey = Secret("key"),
                Originator = "+31600000000",
                SigningKey = Secret("sign"),
                DisplayName = "SMS",
            },
            """{"type":"messagebird","accessKey":"key","originator":"+31600000000","signingKey":"sign","displayName":"SMS"}"""),
        (new NewTelegramIntegration { Token = Secret("1:ab+/\"") }, """{"type":"telegram","token":"1:ab+/\""}"""),
        (
            new NewTelegramIntegration { Token = Secret("1:ab"), DisplayName = "Bot" },
            """{"type":"telegram","token":"1:ab","displayName":"Bot"}"""),
        (new NewLineIntegration(), """{"type":"line"}"""),
        (
            new NewLineIntegration
            {
                ChannelId = "1286",
                ChannelSecret = Secret("channel"),
                ChannelAccessToken = Secret("access"),
                ServiceCode = "service",
                SwitcherSecret = Secret("switch"),
                QrCodeUrl = "https://shop.example/qr.png",
                DisplayName = "Line",
            },
            """
            {
              "type": "line", "channelId": "1286", "channelSecret": "channel", "channelAccessToken": "access", "serviceCode": "service",
              "switcherSecret": "switch", "qrCodeUrl": "https://shop.example/qr.png", "displayName": "Line"
            }
            """),
        (
            new NewViberIntegration { Token = Secret("4a-b"), DisplayName = "Viber" },
            """{"type":"viber","token":"4a-b","displayName":"Viber"}"""),
        (new NewWeChatIntegration { AppId = "wx1", AppSecret = Secret("app") }, """{"type":"wechat","appId":"wx1","appSecret":"app"}"""),
        (
            new NewWeChatIntegration
            {
                AppId = "wx1",
                AppSecret = Secret("app"),
                EncodingAesKey = Secret("aes"),
                AccessTokenUrl = "https://shop.example/token",
                DisplayName = "WeChat",
            },
            """{"type":"wechat","appId":"wx1","appSecret":"app","encodingAesKey":"aes","accessTokenUrl":"https://shop.example/token","displayName":"WeChat"}"""),
        (
            new NewTwitterIntegration
            {
                ConsumerKey = Secret("c"),
                ConsumerSecret = Secret("cs"),
                AccessTokenKey = Secret("a"),
                AccessTokenSecret = Secret("as"),
            },
            """{"type":"twitter","consumerKey":"c","consumerSecret":"cs","accessTokenKey":"a","accessTokenSecret":"as"}"""),
        (
            new NewTwitterIntegration
            {
                ConsumerKey = Secret("c"),
                ConsumerSecret = Secret("cs"),
                AccessTokenKey = Secret("a"),
                AccessTokenSecret = Secret("as"),
                Tier = TwitterTier.Premium,
                EnvName = "production",
                DisplayName = "Twitter",
            },
            """
            {
              "type": "twitter", "consumerKey": "c", "consumerSecret": "cs", "accessTokenKey": "a", "accessTokenSecret": "as",
              "tier": "premium", "envName": "production", "displayName": "Twitter"
            }
            """),
        (
            new NewMailgunIntegration
            {
                ApiKey = Secret("key-1"),
                Domain = "mail.shop.example",
                IncomingAddress = "hello@mail.shop.example",
            },
            """{"type":"mailgun","apiKey":"key-1","domain":"mail.shop.example","incomingAddress":"hello@mail.shop.example"}"""),
        (
            new NewMailgunIntegration
            {
                ApiKey = Secret("key-1"),
                Domain = "mail.shop.example",
                IncomingAddress = "hello@mail.shop.example",
                FromAddress = "shop@shop.example",
                HideUnsubscribeLink = true,
                DisplayName = "Mail",
            },
            """
            {
              "type": "mailgun", "apiKey": "key-1", "domain": "mail.shop.example", "incomingAddress": "hello@mail.shop.example",
              "fromAddress": "shop@shop.example", "hideUnsubscribeLink": true, "displayName": "Mail"
            }
            """),
        (new NewFrontendEmailIntegration(), """{"type":"frontendEmail"}"""),
        (
            new NewFrontendEmailIntegration { FromAddress = "shop@shop.example", DisplayName = "Mail" },
            """{"type":"frontendEmail","fromAddress":"shop@shop.example","displayName":"Mail"}"""),
        (new NewApnIntegration { Certificate = Secret("MIIB") }, """{"type":"apn","certificate":"MIIB"}"""),
        (
            new NewApnIntegration
            {
                Certificate = Secret("MIIB"),
                Password = Secret("p12"),
                AutoUpdateBadge = false,
                Production = true,
                DisplayName = "Push",
            },
            """{"type":"apn","certificate":"MIIB","password":"p12","autoUpdateBadge":false,"production":true,"displayName":"Push"}"""),
        (
            new NewFcmIntegration { ServerKey = Secret("key"), SenderId = "917", DisplayName = "Push" },
            """{"type":"fcm","serverKey":"key","senderId":"917","displayName":"Push"}"""),
        (new NewWhatsAppIntegration { DeploymentId = "d1" }, """{"type":"whatsapp","deploymentId":"d1"}"""),
        (
            new NewWhatsAppIntegration { BaseUrl = "https://wa.shop.example", Username = "admin", Password = Secret("admin1") },
            """{"type":"whatsapp","baseUrl":"https://wa.shop.example","username":"admin","password":"admin1"}"""),
        (
            new NewWhatsAppIntegration
            {
                DeploymentId = "d1",
                BaseUrl = "https://wa.shop.example",
                Username = "admin",
                Password = Secret("admin1"),
                HsmFallbackLanguage = "en_GB",
                DisplayName = "WhatsApp",
            },
            """
            {
              "type": "whatsapp", "deploymentId": "d1", "baseUrl": "https://wa.shop.example", "username": "admin", "password": "admin1",
              "hsmFallbackLanguage": "en_GB", "displayName": "WhatsApp"
            }
            """),
        (
            new NewAppleIntegration { BusinessId = "b1", ApiSecret = Secret("api"), MspId = "m1", DisplayName = "Apple" },
            """{"type":"apple","businessId":"b1","apiSecret":"api","mspId":"m1","displayName":"Apple"}"""),
    ];

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        .. Bodies.Select(body =>
            new ExpectedCall("Integrations.Create", (smooch, _, token) => smooch.Integrations.CreateAsync(body.Integration, token))
        {
            Json = body.Json,
            Response = """{"integration":{"_id":"i1","type":"web"}}""",
        }),
    ];

    private static SmoochSecret Secret(string text) => new(text);
}
