using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Where a message came from or goes to, the platform of a client, or the kind of an integration (reference: enumerations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ChannelType
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public ChannelType(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>web</c>: the web messenger.</summary>
    public static ChannelType Web { get; } = new("web");

    /// <summary>Gets <c>ios</c>: the iOS SDK.</summary>
    public static ChannelType Ios { get; } = new("ios");

    /// <summary>Gets <c>android</c>: the Android SDK.</summary>
    public static ChannelType Android { get; } = new("android");

    /// <summary>Gets <c>messenger</c>: Facebook Messenger.</summary>
    public static ChannelType Messenger { get; } = new("messenger");

    /// <summary>Gets <c>viber</c>: Viber.</summary>
    public static ChannelType Viber { get; } = new("viber");

    /// <summary>Gets <c>telegram</c>: Telegram.</summary>
    public static ChannelType Telegram { get; } = new("telegram");

    /// <summary>Gets <c>wechat</c>: WeChat.</summary>
    public static ChannelType WeChat { get; } = new("wechat");

    /// <summary>Gets <c>line</c>: LINE.</summary>
    public static ChannelType Line { get; } = new("line");

    /// <summary>Gets <c>twilio</c>: SMS through Twilio.</summary>
    public static ChannelType Twilio { get; } = new("twilio");

    /// <summary>Gets <c>frontendEmail</c>: e-mail, v1.</summary>
    public static ChannelType FrontendEmail { get; } = new("frontendEmail");

    /// <summary>Gets <c>mailgun</c>: e-mail through Mailgun.</summary>
    public static ChannelType Mailgun { get; } = new("mailgun");

    /// <summary>Gets <c>messagebird</c>: SMS through MessageBird.</summary>
    public static ChannelType MessageBird { get; } = new("messagebird");

    /// <summary>Gets <c>twitter</c>: Twitter direct messages.</summary>
    public static ChannelType Twitter { get; } = new("twitter");

    /// <summary>Gets <c>whatsapp</c>: WhatsApp.</summary>
    public static ChannelType WhatsApp { get; } = new("whatsapp");

    /// <summary>Gets <c>apple</c>: Apple Messages for Business.</summary>
    public static ChannelType Apple { get; } = new("apple");

    /// <summary>Gets <c>instagram</c>: Instagram.</summary>
    public static ChannelType Instagram { get; } = new("instagram");

    /// <summary>Gets <c>apn</c>: push notifications of Apple.</summary>
    public static ChannelType Apn { get; } = new("apn");

    /// <summary>Gets <c>fcm</c>: push notifications of Google.</summary>
    public static ChannelType Fcm { get; } = new("fcm");

    /// <summary>Gets <c>api</c>: this API.</summary>
    public static ChannelType Api { get; } = new("api");

    /// <summary>Gets <c>other</c>: a device of another kind.</summary>
    public static ChannelType Other { get; } = new("other");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator ChannelType(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(ChannelType), Web.text, Ios.text, Android.text, Messenger.text, Viber.text, Telegram.text, WeChat.text, Line.text, Twilio.text, FrontendEmail.text, Mailgun.text, MessageBird.text, Twitter.text, WhatsApp.text, Apple.text, Instagram.text, Apn.text, Fcm.text, Api.text, Other.text);

    internal sealed class Converter() : OpenValueConverter<ChannelType>(new Wire(), static text => new ChannelType(text));
}
