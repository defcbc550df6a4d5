using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An order from a WhatsApp catalog.</summary>
[JsonCase("whatsappOrder")]
public sealed partial record OrderMessage : Message
{
    /// <summary>Gets the order.</summary>
    [JsonIgnore]
    public Order? Order => Content?.WhatsAppOrder;
}
