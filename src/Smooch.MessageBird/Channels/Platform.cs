namespace Smooch.MessageBird;

/// <summary>A platform that messages travel on (<c>platformId</c>, <c>platform</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct Platform
{
    /// <summary>Gets <c>sms</c>: SMS.</summary>
    public static Platform Sms => new("sms");

    /// <summary>Gets <c>whatsapp</c>: WhatsApp.</summary>
    public static Platform WhatsApp => new("whatsapp");

    /// <summary>Gets <c>whatsapp_sandbox</c>: the sandbox of WhatsApp.</summary>
    public static Platform WhatsAppSandbox => new("whatsapp_sandbox");

    /// <summary>Gets <c>facebook</c>: Facebook Messenger.</summary>
    public static Platform Facebook => new("facebook");

    /// <summary>Gets <c>messenger</c>: Facebook Messenger, an older name.</summary>
    public static Platform Messenger => new("messenger");

    /// <summary>Gets <c>telegram</c>: Telegram.</summary>
    public static Platform Telegram => new("telegram");

    /// <summary>Gets <c>line</c>: LINE.</summary>
    public static Platform Line => new("line");

    /// <summary>Gets <c>wechat</c>: WeChat.</summary>
    public static Platform WeChat => new("wechat");

    /// <summary>Gets <c>email</c>: e-mail.</summary>
    public static Platform Email => new("email");

    /// <summary>Gets <c>events</c>: events that a program reports.</summary>
    public static Platform Events => new("events");
}
