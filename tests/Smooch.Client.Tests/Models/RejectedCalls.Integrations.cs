namespace Smooch.Client.Tests;

/// <content>Calls of integrations.</content>
internal static partial class RejectedCalls
{
    private static (string Name, Func<SmoochClient, CancellationToken, Task> Call, string Reason)[] Integrations =>
    [
        ("integration without a token", (s, t) => CreateAsync(s, new NewTelegramIntegration { Token = default }, t), "Token is empty."),
        (
            "integration with a blank token",
            (s, t) => CreateAsync(s, new NewViberIntegration { Token = new SmoochSecret(" ") }, t),
            "Token is empty."),
        (
            "messenger without a page",
            (s, t) => CreateAsync(s, new NewMessengerIntegration { PageAccessToken = default, AppId = "1", AppSecret = Key }, t),
            "PageAccessToken is empty."),
        (
            "messenger without an app",
            (s, t) => CreateAsync(s, new NewMessengerIntegration { PageAccessToken = Key, AppId = "", AppSecret = Key }, t),
            "AppId is empty."),
        (
            "messenger without the app's secret",
            (s, t) => CreateAsync(s, new NewMessengerIntegration { PageAccessToken = Key, AppId = "1", AppSecret = default }, t),
            "AppSecret is empty."),
        (
            "instagram without a page",
            (s, t) => CreateAsync(s, new NewInstagramIntegration { PageAccessToken = default, AppId = "1", AppSecret = Key }, t),
            "PageAccessToken is empty."),
        (
            "instagram without an app",
            (s, t) => CreateAsync(s, new NewInstagramIntegration { PageAccessToken = Key, AppId = "", AppSecret = Key }, t),
            "AppId is empty."),
        (
            "instagram without the app's secret",
            (s, t) => CreateAsync(s, new NewInstagramIntegration { PageAccessToken = Key, AppId = "1", AppSecret = default }, t),
            "AppSecret is empty."),
        (
            "twilio without an account",
            (s, t) => CreateAsync(s, new NewTwilioIntegration { AccountSid = "", AuthToken = Key, PhoneNumberSid = "PN" }, t),
            "AccountSid is empty."),
        (
            "twilio without a token",
            (s, t) => CreateAsync(s, new NewTwilioIntegration { AccountSid = "AC", AuthToken = default, PhoneNumberSid = "PN" }, t),
            "AuthToken is empty."),
        (
            "twilio without its number",
            (s, t) => CreateAsync(s, new NewTwilioIntegration { AccountSid = "AC", AuthToken = Key, PhoneNumberSid = null! }, t),
            "PhoneNumberSid is empty."),
        (
            "messagebird without a key",
            (s, t) => CreateAsync(s, new NewMessageBirdIntegration { AccessKey = default, Originator = "+31" }, t),
            "AccessKey is empty."),
        (
            "messagebird without its number",
            (s, t) => CreateAsync(s, new NewMessageBirdIntegration { AccessKey = Key, Originator = "" }, t),
            "Originator is empty."),
        (
            "wechat without an account",
            (s, t) => CreateAsync(s, new NewWeChatIntegration { AppId = "", AppSecret = Key }, t),
            "AppId is empty."),
        (
            "wechat without a secret",
            (s, t) => CreateAsync(s, new NewWeChatIntegration { AppId = "wx", AppSecret = default }, t),
            "AppSecret is empty."),
        ("twitter without a key", (s, t) => CreateAsync(s, Tweets with { ConsumerKey = default }, t), "ConsumerKey is empty."),
        ("twitter without a secret", (s, t) => CreateAsync(s, Tweets with { ConsumerSecret = default }, t), "ConsumerSecret is empty."),
        ("twitter without a token", (s, t) => CreateAsync(s, Tweets with { AccessTokenKey = default }, t), "AccessTokenKey is empty."),
        (
            "twitter without the token's secret",
            (s, t) => CreateAsync(s, Tweets with { AccessTokenSecret = default }, t),
            "AccessTokenSecret is empty."),
        ("mailgun without a key", (s, t) => CreateAsync(s, Mail with { ApiKey = default }, t), "ApiKey is empty."),
        ("mailgun without a domain", (s, t) => CreateAsync(s, Mail with { Domain = "" }, t), "Domain is empty."),
        ("mailgun without an inbox", (s, t) => CreateAsync(s, Mail with { IncomingAddress = "" }, t), "IncomingAddress is empty."),
        (
            "apn without a certificate",
            (s, t) => CreateAsync(s, new NewApnIntegration { Certificate = default }, t),
            "Certificate is empty."),
        (
            "fcm without a key",
            (s, t) => CreateAsync(s, new NewFcmIntegration { ServerKey = default, SenderId = "1" }, t),
            "ServerKey is empty."),
        (
            "fcm without a sender",
            (s, t) => CreateAsync(s, new NewFcmIntegration { ServerKey = Key, SenderId = "" }, t),
            "SenderId is empty."),
        (
            "whatsapp from nowhere",
            (s, t) => CreateAsync(s, new NewWhatsAppIntegration(), t),
            "Set DeploymentId, or for a self-hosted deployment"),
        (
            "whatsapp without a login",
            (s, t) => CreateAsync(s, new NewWhatsAppIntegration { BaseUrl = "https://wa.example", Username = "u" }, t),
            "Set DeploymentId, or for a self-hosted deployment"),
        (
            "apple without a business",
            (s, t) => CreateAsync(s, new NewAppleIntegration { BusinessId = "", ApiSecret = Key, MspId = "m" }, t),
            "BusinessId is empty."),
        (
            "apple without a secret",
            (s, t) => CreateAsync(s, new NewAppleIntegration { BusinessId = "b", ApiSecret = default, MspId = "m" }, t),
            "ApiSecret is empty."),
        (
            "apple without a provider",
            (s, t) => CreateAsync(s, new NewAppleIntegration { BusinessId = "b", ApiSecret = Key, MspId = "" }, t),
            "MspId is empty."),
        (
            "web with an empty origin",
            (s, t) => CreateAsync(s, new NewWebIntegration { OriginWhitelist = ["https://a.example", ""] }, t),
            "OriginWhitelist holds an empty one."),
        (
            "web with an empty place in the order",
            (s, t) => CreateAsync(s, new NewWebIntegration { IntegrationOrder = [null!] }, t),
            "IntegrationOrder holds an empty one."),
        (
            "web changed to an empty origin",
            (s, t) => s.Integrations.UpdateAsync("i", new WebIntegrationUpdate { OriginWhitelist = new[] { " " } }, t),
            "OriginWhitelist holds an empty one."),
        (
            "web changed to an empty place in the order",
            (s, t) => s.Integrations.UpdateAsync("i", new WebIntegrationUpdate { IntegrationOrder = new[] { "" } }, t),
            "IntegrationOrder holds an empty one."),
        (
            "integrations of no type",
            (s, _) => Run(() => s.Integrations.ListAsync([ChannelType.Web, default])),
            "types must not contain an empty type."),
        ("integrations, none a page", (s, _) => Run(() => s.Integrations.ListAsync(pageSize: 0)), "The page size must be 1 to 100."),
        ("integrations, too many a page", (s, _) => Run(() => s.Integrations.ListAsync(pageSize: 101)), "The page size must be 1 to 100."),
        (
            "integrations after nowhere",
            (s, t) => s.Integrations.ListAsync().AsPages("after=1").ToListAsync(t).AsTask(),
            "The continuation token is not from this list"),
        (
            "profile with three websites",
            (s, t) => s.Integrations.UpdateProfileAsync("i", new IntegrationProfileUpdate { Websites = ["a", "b", "c"] }, t),
            "Websites must contain at most 2."),
        (
            "profile with an empty website",
            (s, t) => s.Integrations.UpdateProfileAsync("i", new IntegrationProfileUpdate { Websites = [""] }, t),
            "Websites holds an empty one."),
        (
            "photo without a stream",
            (s, t) =>
                s.Integrations.UploadProfilePhotoAsync("i", new ProfilePhoto { Content = null!, FileName = "a.png" }, cancellationToken: t),
            "Content is null or cannot be read."),
        (
            "photo without a name",
            (s, t) =>
                s.Integrations.UploadProfilePhotoAsync(
                    "i",
                    new ProfilePhoto { Content = Stream.Null, FileName = "" },
                    cancellationToken: t),
            "FileName is empty."),
        (
            "photo of no known kind",
            (s, t) =>
                s.Integrations.UploadProfilePhotoAsync(
                    "i",
                    new ProfilePhoto { Content = Stream.Null, FileName = "a" },
                    cancellationToken: t),
            "ContentType is not set and the file name has no known extension, so it is empty."),
        (
            "message template without a category",
            (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Category = "" }, t),
            "Category is empty."),
        (
            "message template without a name",
            (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Name = "" }, t),
            "Name is empty."),
        (
            "message template without a language",
            (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Language = "" }, t),
            "Language is empty."),
        (
            "message template without parts",
            (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Components = [] }, t),
            "Components is empty."),
        (
            "message template of text",
            (s, t) => s.Integrations.CreateMessageTemplateAsync("i", Template with { Components = [RequestBodies.Json("\"text\"")] }, t),
            "Each item of Components must be a JSON object."),
        (
            "message templates, none a page",
            (s, _) => Run(() => s.Integrations.ListMessageTemplatesAsync("i", pageSize: 0)),
            "The page size must be 1 to 100."),
        (
            "message templates after nowhere",
            (s, t) => s.Integrations.ListMessageTemplatesAsync("i").AsPages("25").ToListAsync(t).AsTask(),
            "The continuation token is not from this list"),
    ];
}
