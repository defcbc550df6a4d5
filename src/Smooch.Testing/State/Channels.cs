namespace Smooch.Testing;

/// <summary>The properties of each channel.</summary>
internal static class Channels
{
    public static string DisplayName(string platform) => platform switch
    {
        "ios" => "iOS",
        "android" => "Android",
        "web" => "Web",
        "whatsapp" => "WhatsApp",
        "wechat" => "WeChat",
        "line" => "LINE",
        "twilio" or "messagebird" => "SMS",
        "mailgun" or "frontendEmail" => "Email",
        "api" => "API",
        "" => "",
        _ => char.ToUpperInvariant(platform[0]) + platform[1..],
    };

    public static (string Name, string Value)? EntityOf(string platform, string? externalId) => (platform, externalId) switch
    {
        (_, null) => null,
        ("twilio" or "messagebird", _) => ("phoneNumber", externalId),
        ("mailgun", _) => ("address", externalId),
        ("whatsapp", _) => ("username", externalId),
        ("telegram", _) => ("chatId", externalId),
        _ => ("userId", externalId),
    };

    /// <summary>Channels that confirm the delivery to the device, after they accepted a message.</summary>
    public static bool ConfirmsArrival(string platform) => platform is "whatsapp" or "messenger";
}
