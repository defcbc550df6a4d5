namespace Smooch.Testing;

/// <summary>The members of one type of integration in v2 requests and responses.</summary>
/// <param name="Name">The <c>type</c> in JSON.</param>
/// <param name="Rule">The rule for its creation.</param>
/// <param name="Secrets">Members that are never returned.</param>
/// <param name="Generated">Members that the service adds.</param>
/// <param name="Updatable">Members that PATCH can change, besides the common ones.</param>
internal sealed record V2IntegrationType(string Name, ObjectRule Rule, string[] Secrets, string[] Generated, string[] Updatable)
{
    private static readonly Rule Text = Rules.NeededText;
    private static readonly Rule Maybe = Rules.NullableText;
    private static readonly Rule Flag = Rules.Flag;
    private static readonly Rule List = new ListRule(Rules.Text) { IsNullable = true };
    private static readonly string[] SdkFlags = ["canUserSeeConversationList", "canUserCreateMoreConversations"];

    private static readonly (string, Rule)[] Common =
        [
            ("displayName", Rules.Length(0, 100, isNullable: true)),
            ("defaultResponderId", Rules.Length(1, 24, isNullable: true)),
            ("showAIDisclaimer", Flag),
        ];

    private static readonly (string, Rule)[] Sdk = [("canUserSeeConversationList", Flag), ("canUserCreateMoreConversations", Flag)];

    private static readonly Rule Prechat = new ObjectRule(
        ("enabled", Flag),
        ("enableEmailLinking", Flag),
        ("avatarUrl", Rules.Text),
        ("fields", new ListRule(Rules.Free)));

    private static readonly (string, Rule)[] Web =
    [
        ("brandColor", Text), ("fixedIntroPane", Flag), ("conversationColor", Text), ("actionColor", Text), (
            "displayStyle",
            Rules.OneOf("button", "tab")),
        ("buttonIconUrl", Maybe), ("buttonWidth", Text), ("buttonHeight", Text), ("integrationOrder", List), ("businessName", Rules.Text),
        ("businessIconUrl", Rules.Text), ("backgroundImageUrl", Rules.Text), ("originWhitelist", List), ("prechatCapture", Prechat), .. Sdk,
    ];

    public static readonly V2IntegrationType[] All =
    [
        New("custom", [("webhooks", new ListRule(V2WebhookEndpoints.NewWebhook, 1, 1))], ["webhooks"]),
        New(
            "android",
            [("projectId", Maybe), ("clientEmail", Maybe), ("privateKey", Maybe), ("serverKey", Maybe), ("senderId", Maybe), .. Sdk])
            .Hiding("projectId", "clientEmail", "privateKey", "serverKey")
            .Changing(["projectId", "clientEmail", "privateKey", "serverKey", "senderId", .. SdkFlags]),
        New(
            "apple",
            [("businessId", Text), ("apiSecret", Text), ("mspId", Text), ("authenticationMessageSecret", Rules.Text)],
            ["businessId", "apiSecret", "mspId"])
            .Hiding("apiSecret").Changing("authenticationMessageSecret"),
        New(
            "instagram",
            [
                ("pageAccessToken", Text),
                ("appId", Text),
                ("appSecret", Text),
                ("storyRepliesEnabled", Flag),
                ("storyMentionsEnabled", Flag),
            ],
            ["pageAccessToken", "appId", "appSecret"])
            .Hiding("pageAccessToken", "appSecret").Finding(
                "businessName",
                "businessUsername",
                "pageId",
                "businessId",
                "username",
                "userId")
            .Changing("pageAccessToken", "storyRepliesEnabled", "storyMentionsEnabled"),
        New("ios", [("certificate", Maybe), ("password", Rules.Text), ("production", Flag), ("autoUpdateBadge", Flag), .. Sdk])
            .Hiding("certificate", "password").Changing(["certificate", "password", "production", "autoUpdateBadge", .. SdkFlags]),
        New(
            "line",
            [
                ("channelId", Rules.Text),
                ("channelSecret", Rules.Text),
                ("channelAccessToken", Rules.Text),
                ("serviceCode", Rules.Text),
                ("switcherSecret", Rules.Text),
                ("qrCodeUrl", Rules.Text),
            ])
            .Finding("lineId"),
        New(
            "mailgun",
            [
                ("apiKey", Text),
                ("signingKey", Rules.Text),
                ("domain", Text),
                ("incomingAddress", Text),
                ("hideUnsubscribeLink", Flag),
                ("fromAddress", Maybe),
            ],
            ["apiKey", "domain", "incomingAddress"])
            .Hiding("apiKey").Changing("hideUnsubscribeLink", "fromAddress"),
        New("messagebird", [("accessKey", Text), ("signingKey", Text), ("originator", Text)], ["accessKey", "signingKey", "originator"])
            .Hiding("accessKey", "signingKey").Finding("webhookSecret"),
        New("messenger", [("pageAccessToken", Text), ("appId", Text), ("appSecret", Text)], ["pageAccessToken", "appId", "appSecret"])
            .Hiding("pageAccessToken", "appSecret").Finding("pageId", "pageName").Changing("pageAccessToken"),
        New("telegram", [("token", Text)], ["token"]).Hiding("token").Finding("username", "botId"),
        New(
            "twilio",
            [("accountSid", Text), ("authToken", Text), ("phoneNumberSid", Text), ("messagingServiceSid", Text)],
            ["accountSid", "authToken"]).Hiding("authToken"),
        New(
            "twitter",
            [
                ("tier", Rules.OneOf("enterprise")),
                ("consumerKey", Text),
                ("consumerSecret", Text),
                ("accessTokenKey", Text),
                ("accessTokenSecret", Text),
            ],
            ["tier", "consumerKey", "consumerSecret", "accessTokenKey", "accessTokenSecret"])
            .Hiding("consumerKey", "consumerSecret", "accessTokenKey", "accessTokenSecret").Finding("envName"),
        New("unity", Sdk).Changing(SdkFlags),
        New("viber", [("token", Text)], ["token"]).Hiding("token").Finding("uri", "accountId"),
        New("web", Web).Changing([.. Web.Select(member => member.Item1)]),
        New("whatsapp", [("hsmFallbackLanguage", Maybe), ("accountId", Maybe), ("accountManagementAccessToken", Maybe)])
            .Finding("phoneNumber").Changing("hsmFallbackLanguage", "accountId", "accountManagementAccessToken"),
    ];

    /// <summary>Gets the members that PATCH can change, each optional.</summary>
    public ObjectRule Changes => Rule.Only([.. Updatable, .. Name == "custom" ? ["displayName"] : Common.Select(member => member.Item1)]);

    public static V2IntegrationType? Find(string? name) => Array.Find(All, type => type.Name == name);

    /// <summary>The name in v1.1, under which both versions store it.</summary>
    public static string ToStored(string name) => name switch { "ios" => "apn", "android" => "fcm", _ => name };

    public static string FromStored(string name) => name switch { "apn" => "ios", "fcm" => "android", _ => name };

    private static V2IntegrationType New(string name, (string, Rule)[] members, string[]? required = null) => new(
        name, new ObjectRule([.. name == "custom" ? [Common[0]] : Common, .. members]) { Required = required ?? [] }, [], [], []);

    private V2IntegrationType Hiding(params string[] secrets) => this with { Secrets = secrets };

    private V2IntegrationType Finding(params string[] generated) => this with { Generated = generated };

    private V2IntegrationType Changing(params string[] updatable) => this with { Updatable = updatable };
}
