using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>The content of a message: normally one member, which the type of the message names.</summary>
[JsonModel]
public sealed partial record MessageContent : SmoochModel
{
    /// <summary>Gets the text (<c>text</c>).</summary>
    public partial string? Text { get; init; }

    /// <summary>Gets whether links are shown without a preview (<c>disableUrlPreview</c>).</summary>
    public partial bool? DisableUrlPreview { get; init; }

    /// <summary>Gets the image (<c>image</c>).</summary>
    public partial Media? Image { get; init; }

    /// <summary>Gets the video (<c>video</c>).</summary>
    public partial Media? Video { get; init; }

    /// <summary>Gets the recording (<c>audio</c>).</summary>
    public partial Media? Audio { get; init; }

    /// <summary>Gets the file (<c>file</c>).</summary>
    public partial Media? File { get; init; }

    /// <summary>Gets the position (<c>location</c>).</summary>
    public partial Location? Location { get; init; }

    /// <summary>Gets the WhatsApp template (<c>hsm</c>).</summary>
    public partial Template? Hsm { get; init; }

    /// <summary>Gets the interactive message or the choice (<c>interactive</c>).</summary>
    public partial Interactive? Interactive { get; init; }

    /// <summary>Gets the WhatsApp sticker (<c>whatsappSticker</c>).</summary>
    [JsonPropertyName("whatsappSticker")]
    public partial Sticker? WhatsAppSticker { get; init; }

    /// <summary>Gets the WhatsApp order (<c>whatsappOrder</c>).</summary>
    [JsonPropertyName("whatsappOrder")]
    public partial Order? WhatsAppOrder { get; init; }

    /// <summary>Gets the WhatsApp text with its context (<c>whatsappText</c>).</summary>
    [JsonPropertyName("whatsappText")]
    public partial WhatsAppText? WhatsAppText { get; init; }

    /// <summary>Gets the e-mail (<c>email</c>).</summary>
    public partial Email? Email { get; init; }

    /// <summary>Gets the attachments by address (<c>externalAttachments</c>).</summary>
    public partial IReadOnlyList<Media> ExternalAttachments { get; init; }

    /// <summary>Gets the Facebook message with quick replies (<c>facebookQuickReply</c>).</summary>
    public partial FacebookMessage? FacebookQuickReply { get; init; }

    /// <summary>Gets the Facebook media template (<c>facebookMediaTemplate</c>).</summary>
    public partial FacebookMessage? FacebookMediaTemplate { get; init; }

    /// <summary>Gets the Facebook generic template (<c>facebookGenericTemplate</c>).</summary>
    public partial FacebookMessage? FacebookGenericTemplate { get; init; }
}
