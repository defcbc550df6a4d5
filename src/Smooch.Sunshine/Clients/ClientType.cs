namespace Smooch.Sunshine;

/// <summary>The type of a client: the channel on which a user is reached.</summary>
[OpenValue]
public readonly partial struct ClientType
{
    /// <summary>Gets <c>apple</c>.</summary>
    public static ClientType Apple => new("apple");

    /// <summary>Gets <c>gbm</c>.</summary>
    public static ClientType Gbm => new("gbm");

    /// <summary>Gets <c>googlercs</c>.</summary>
    public static ClientType GoogleRcs => new("googlercs");

    /// <summary>Gets <c>instagram</c>.</summary>
    public static ClientType Instagram => new("instagram");

    /// <summary>Gets <c>kakao</c>.</summary>
    public static ClientType Kakao => new("kakao");

    /// <summary>Gets <c>line</c>.</summary>
    public static ClientType Line => new("line");

    /// <summary>Gets <c>mailgun</c>.</summary>
    public static ClientType Mailgun => new("mailgun");

    /// <summary>Gets <c>messagebird</c>.</summary>
    public static ClientType MessageBird => new("messagebird");

    /// <summary>Gets <c>messenger</c>.</summary>
    public static ClientType Messenger => new("messenger");

    /// <summary>Gets <c>slackconnect</c>.</summary>
    public static ClientType SlackConnect => new("slackconnect");

    /// <summary>Gets <c>sdk</c>.</summary>
    public static ClientType Sdk => new("sdk");

    /// <summary>Gets <c>telegram</c>.</summary>
    public static ClientType Telegram => new("telegram");

    /// <summary>Gets <c>twilio</c>.</summary>
    public static ClientType Twilio => new("twilio");

    /// <summary>Gets <c>twitter</c>.</summary>
    public static ClientType Twitter => new("twitter");

    /// <summary>Gets <c>viber</c>.</summary>
    public static ClientType Viber => new("viber");

    /// <summary>Gets <c>wechat</c>.</summary>
    public static ClientType WeChat => new("wechat");

    /// <summary>Gets <c>whatsapp</c>.</summary>
    public static ClientType WhatsApp => new("whatsapp");
}
