namespace Smooch.Sunshine;

/// <summary>The type of an integration.</summary>
[OpenValue]
public readonly partial struct IntegrationType
{
    /// <summary>Gets <c>android</c>.</summary>
    public static IntegrationType Android => new("android");

    /// <summary>Gets <c>apple</c>.</summary>
    public static IntegrationType Apple => new("apple");

    /// <summary>Gets <c>custom</c>.</summary>
    public static IntegrationType Custom => new("custom");

    /// <summary>Gets <c>instagram</c>.</summary>
    public static IntegrationType Instagram => new("instagram");

    /// <summary>Gets <c>ios</c>.</summary>
    public static IntegrationType Ios => new("ios");

    /// <summary>Gets <c>line</c>.</summary>
    public static IntegrationType Line => new("line");

    /// <summary>Gets <c>mailgun</c>.</summary>
    public static IntegrationType Mailgun => new("mailgun");

    /// <summary>Gets <c>messagebird</c>.</summary>
    public static IntegrationType MessageBird => new("messagebird");

    /// <summary>Gets <c>messenger</c>.</summary>
    public static IntegrationType Messenger => new("messenger");

    /// <summary>Gets <c>telegram</c>.</summary>
    public static IntegrationType Telegram => new("telegram");

    /// <summary>Gets <c>twilio</c>.</summary>
    public static IntegrationType Twilio => new("twilio");

    /// <summary>Gets <c>twitter</c>.</summary>
    public static IntegrationType Twitter => new("twitter");

    /// <summary>Gets <c>unity</c>.</summary>
    public static IntegrationType Unity => new("unity");

    /// <summary>Gets <c>viber</c>.</summary>
    public static IntegrationType Viber => new("viber");

    /// <summary>Gets <c>web</c>.</summary>
    public static IntegrationType Web => new("web");

    /// <summary>Gets <c>whatsapp</c>.</summary>
    public static IntegrationType WhatsApp => new("whatsapp");
}
