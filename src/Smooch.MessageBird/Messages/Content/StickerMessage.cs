using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A WhatsApp sticker.</summary>
[JsonCase("whatsappSticker")]
public sealed partial record StickerMessage : Message
{
    /// <summary>Gets the sticker.</summary>
    [JsonIgnore]
    public Sticker? Sticker => Content?.WhatsAppSticker;
}
