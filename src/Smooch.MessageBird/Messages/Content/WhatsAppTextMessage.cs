using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A WhatsApp text with its context, such as the product it refers to.</summary>
[JsonCase("whatsappText")]
public sealed partial record WhatsAppTextMessage : Message
{
    /// <summary>Gets the text with its context.</summary>
    [JsonIgnore]
    public WhatsAppText? Text => Content?.WhatsAppText;
}
