namespace Smooch.Client;

/// <summary>
/// The type of a channel: the source or destination of a message, the platform of a client, or the type of an integration.
/// </summary>
/// <remarks>An open set: a value that this SDK does not know is kept as it is.</remarks>
[OpenValue]
public readonly partial struct ChannelType
{
    /// <summary>Gets <c>web</c>: the web messenger.</summary>
    public static ChannelType Web => new("web");

    /// <summary>Gets <c>ios</c>: the iOS SDK.</summary>
    public static ChannelType Ios => new("ios");

    /// <summary>Gets <c>android</c>: the Android SDK.</summary>
    public static ChannelType Android => new("android");

    /// <summary>Gets <c>messenger</c>: Facebook Messenger.</summary>
    public static ChannelType Messenger => new("messenger");

    /// <summary>Gets <c>viber</c>: Viber.</summary>
    public static ChannelType Viber => new("viber");

    /// <summary>Gets <c>telegram</c>: Telegram.</summary>
    public static ChannelType Telegram => new("telegram");

    /// <summary>Gets <c>wechat</c>: WeChat.</summary>
    public static ChannelType WeChat => new("wechat");

    /// <summary>Gets <c>line</c>: LINE.</summary>
    public static ChannelType Line => new("line");

    /// <summary>Gets <c>twilio</c>: SMS through Twilio.</summary>
    public static ChannelType Twilio => new("twilio");

    /// <summary>Gets <c>frontendEmail</c>: e-mail, v1.</summary>
    public static ChannelType FrontendEmail => new("frontendEmail");

    /// <summary>Gets <c>mailgun</c>: e-mail through Mailgun.</summary>
    public static ChannelType Mailgun => new("mailgun");

    /// <summary>Gets <c>messagebird</c>: SMS through MessageBird.</summary>
    public static ChannelType MessageBird => new("messagebird");

    /// <summary>Gets <c>twitter</c>: Twitter direct messages.</summary>
    public static ChannelType Twitter => new("twitter");

    /// <summary>Gets <c>whatsapp</c>: WhatsApp.</summary>
    public static ChannelType WhatsApp => new("whatsapp");

    /// <summary>Gets <c>apple</c>: Apple Messages for Business.</summary>
    public static ChannelType Apple => new("apple");

    /// <summary>Gets <c>instagram</c>: Instagram.</summary>
    public static ChannelType Instagram => new("instagram");

    /// <summary>Gets <c>apn</c>: push notifications of Apple.</summary>
    public static ChannelType Apn => new("apn");

    /// <summary>Gets <c>fcm</c>: push notifications of Google.</summary>
    public static ChannelType Fcm => new("fcm");

    /// <summary>Gets <c>api</c>: this API.</summary>
    public static ChannelType Api => new("api");

    /// <summary>Gets <c>other</c>: a device of another kind.</summary>
    public static ChannelType Other => new("other");
}
