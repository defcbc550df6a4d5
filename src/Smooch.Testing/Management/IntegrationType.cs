namespace Smooch.Testing;

/// <summary>The members of one type of integration in requests and responses. Secrets are never returned.</summary>
/// <param name="Name">The <c>type</c> in JSON.</param>
/// <param name="Required">The strings that its creation needs.</param>
/// <param name="Optional">The optional members of its creation.</param>
/// <param name="Returned">The members of both that are returned.</param>
/// <param name="Generated">The members that the service adds.</param>
/// <param name="Updatable">The members that PUT can change, besides <c>displayName</c>.</param>
internal sealed record IntegrationType(
    string Name, string[] Required, string[] Optional, string[] Returned, string[] Generated, string[] Updatable)
{
    private static readonly string[] Web =
    [
        "brandColor", "conversationColor", "actionColor", "displayStyle", "buttonIconUrl", "buttonWidth", "buttonHeight",
        "businessName", "businessIconUrl", "backgroundImageUrl", "fixedIntroPane", "integrationOrder", "originWhitelist",
    ];

    private static readonly IntegrationType[] All =
    [
        new("web", [], Web, Web, [], Web),
        new("messenger", ["pageAccessToken", "appId", "appSecret"], [], ["appId"], ["pageId", "userId", "username"], []),
        new("instagram", ["pageAccessToken", "appId", "appSecret"], [], ["appId"],
            ["pageId", "businessName", "businessUsername", "businessId", "userId", "username"], []) { Versions = ApiVersions.V1_1 },
        new("twilio", ["accountSid", "authToken", "phoneNumberSid"], [], ["accountSid", "phoneNumberSid"], ["phoneNumber", "name"], []),
        new("messagebird", ["accessKey", "originator"], ["signingKey"], ["originator"], ["webhookSecret"], []),
        new("telegram", ["token"], [], [], ["username"], []),
        new("line", ["channelAccessToken", "channelSecret"], ["channelId", "serviceCode", "switcherSecret", "qrCodeUrl"],
            ["channelId", "serviceCode", "qrCodeUrl"], ["botName", "lineId"], [
                "channelId",
                "channelSecret",
                "serviceCode",
                "switcherSecret",
                "qrCodeUrl",
            ])
        {
            IsLenientSinceV1_1 = true,
        },
        new("viber", ["token"], [], [], ["uri"], []),
        new("wechat", ["appId", "appSecret"], ["encodingAesKey", "accessTokenUrl"], ["appId", "accessTokenUrl"], ["webhookSecret"], []),
        new("twitter", ["consumerKey", "consumerSecret", "accessTokenKey", "accessTokenSecret"], ["tier", "envName"],
            ["consumerKey", "accessTokenKey", "tier", "envName"], ["userId", "username"], []),
        new("mailgun", ["apiKey", "domain", "incomingAddress"], ["fromAddress", "hideUnsubscribeLink"],
            ["domain", "incomingAddress", "fromAddress", "hideUnsubscribeLink"], [], ["fromAddress", "hideUnsubscribeLink"]),
        new("frontendEmail", [], ["fromAddress"], ["fromAddress"], ["shortId", "smoochAddress"], []) { Versions = ApiVersions.V1 },
        new("apn", ["certificate"], ["password", "autoUpdateBadge", "production"], ["autoUpdateBadge", "production"], [], ["production"]),
        new("fcm", ["serverKey", "senderId"], [], ["senderId"], [], []),
        new("whatsapp", [], ["deploymentId", "baseUrl", "username", "password", "hsmFallbackLanguage"],
            ["deploymentId", "baseUrl", "username", "hsmFallbackLanguage"], [], ["hsmFallbackLanguage"]),
        new("apple", ["businessId", "apiSecret", "mspId"], [], ["businessId"], [], []) { Versions = ApiVersions.V1_1 },
    ];

    private static readonly string[] Booleans = ["fixedIntroPane", "hideUnsubscribeLink", "autoUpdateBadge", "production"];
    private static readonly string[] Lists = ["integrationOrder", "originWhitelist"];

    public ApiVersions Versions { get; init; } = ApiVersions.Both;

    /// <summary>v1.1 accepts the parts later: none is required.</summary>
    public bool IsLenientSinceV1_1 { get; init; }

    public static IntegrationType? Find(string name, ApiVersions version) =>
        Array.Find(All, type => type.Name == name && type.Versions.HasFlag(version));

    public static bool IsBoolean(string member) => Booleans.Contains(member);

    public static bool IsList(string member) => Lists.Contains(member);
}
