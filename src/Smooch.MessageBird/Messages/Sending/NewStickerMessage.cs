using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A WhatsApp sticker to send: an image of type <c>image/webp</c>, at most 100 kB.</summary>
[JsonCase("whatsappSticker")]
public sealed partial record NewStickerMessage : NewMessage
{
    /// <summary>Gets the public address (<c>link</c>).</summary>
    [JsonIgnore]
    public required string Link { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.CheckAddress(Link, nameof(Link));
        return new MessageContent { WhatsAppSticker = new Sticker { Link = Link } };
    }
}
