using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A WhatsApp message with buttons, a list or products, or the choice of a contact.</summary>
[JsonCase("interactive")]
public sealed partial record InteractiveMessage : Message
{
    /// <summary>Gets the buttons, list or products, or the choice of the contact.</summary>
    [JsonIgnore]
    public Interactive? Interactive => Content?.Interactive;
}
