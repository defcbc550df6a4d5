using System.Text.Json;

namespace Smooch.Client;

/// <summary>The cases of <see cref="Integration"/> by <c>type</c>.</summary>
internal sealed class IntegrationConverter() : UnionConverter<Integration>(
    "type",
    [
        ("web", Case<WebIntegration>()),
        ("messenger", Case<MessengerIntegration>()),
        ("instagram", Case<InstagramIntegration>()),
        ("twilio", Case<TwilioIntegration>()),
        ("messagebird", Case<MessageBirdIntegration>()),
        ("telegram", Case<TelegramIntegration>()),
        ("line", Case<LineIntegration>()),
        ("viber", Case<ViberIntegration>()),
        ("wechat", Case<WeChatIntegration>()),
        ("twitter", Case<TwitterIntegration>()),
        ("mailgun", Case<MailgunIntegration>()),
        ("frontendEmail", Case<FrontendEmailIntegration>()),
        ("apn", Case<ApnIntegration>()),
        ("fcm", Case<FcmIntegration>()),
        ("whatsapp", Case<WhatsAppIntegration>()),
        ("apple", Case<AppleIntegration>()),
        ("ios", Case<IosIntegration>()),
        ("android", Case<AndroidIntegration>()),
        ("api", Case<ApiIntegration>()),
    ])
{
    protected override Integration Unknown(JsonElement json, JsonSerializerOptions options) =>
        Lenient<UnknownIntegration>(json, options) is { } integration
            ? integration with { Json = json }
            : Unreadable(json);

    protected override Integration Unreadable(JsonElement json) => new UnknownIntegration
    {
        Json = json,
        id = Text(json, "_id"),
        Type = Text(json, "type") ?? "",
        DisplayName = Text(json, "displayName"),
        Status = Text(json, "status") ?? "",
    };

    protected override JsonElement Raw(Integration value) => value is UnknownIntegration unknown ? unknown.Json : default;
}
