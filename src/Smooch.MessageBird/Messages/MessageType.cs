namespace Smooch.MessageBird;

/// <summary>The type of a message (<c>type</c>), which names the content. Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct MessageType
{
    /// <summary>Gets <c>text</c>: a text.</summary>
    public static MessageType Text => new("text");

    /// <summary>Gets <c>image</c>: an image.</summary>
    public static MessageType Image => new("image");

    /// <summary>Gets <c>video</c>: a video.</summary>
    public static MessageType Video => new("video");

    /// <summary>Gets <c>audio</c>: a recording.</summary>
    public static MessageType Audio => new("audio");

    /// <summary>Gets <c>file</c>: a file.</summary>
    public static MessageType File => new("file");

    /// <summary>Gets <c>location</c>: a position.</summary>
    public static MessageType Location => new("location");

    /// <summary>Gets <c>event</c>: an event or a note, such as one of Flow Builder.</summary>
    public static MessageType Event => new("event");

    /// <summary>Gets <c>hsm</c>: a WhatsApp template.</summary>
    public static MessageType Template => new("hsm");

    /// <summary>Gets <c>interactive</c>: a WhatsApp message with buttons, a list or products, or the choice of a contact.</summary>
    public static MessageType Interactive => new("interactive");

    /// <summary>Gets <c>whatsappSticker</c>: a WhatsApp sticker.</summary>
    public static MessageType Sticker => new("whatsappSticker");

    /// <summary>Gets <c>whatsappOrder</c>: an order from a WhatsApp catalog.</summary>
    public static MessageType Order => new("whatsappOrder");

    /// <summary>Gets <c>whatsappText</c>: a WhatsApp text with its context, such as the product it refers to.</summary>
    public static MessageType WhatsAppText => new("whatsappText");

    /// <summary>Gets <c>email</c>: an e-mail.</summary>
    public static MessageType Email => new("email");

    /// <summary>Gets <c>externalAttachment</c>: attachments by address.</summary>
    public static MessageType ExternalAttachment => new("externalAttachment");

    /// <summary>Gets <c>facebookQuickReply</c>: a Facebook message with quick replies.</summary>
    public static MessageType FacebookQuickReply => new("facebookQuickReply");

    /// <summary>Gets <c>facebookMediaTemplate</c>: a Facebook media template.</summary>
    public static MessageType FacebookMediaTemplate => new("facebookMediaTemplate");

    /// <summary>Gets <c>facebookGenericTemplate</c>: a Facebook generic template.</summary>
    public static MessageType FacebookGenericTemplate => new("facebookGenericTemplate");

    /// <summary>Gets <c>rich</c>: known by name only.</summary>
    public static MessageType Rich => new("rich");

    /// <summary>Gets <c>menu</c>: known by name only.</summary>
    public static MessageType Menu => new("menu");

    /// <summary>Gets <c>buttons</c>: known by name only.</summary>
    public static MessageType Buttons => new("buttons");

    /// <summary>Gets <c>link</c>: known by name only.</summary>
    public static MessageType Link => new("link");
}
