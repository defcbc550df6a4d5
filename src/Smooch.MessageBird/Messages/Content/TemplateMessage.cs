using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A WhatsApp template (<c>hsm</c>).</summary>
[JsonCase("hsm")]
public sealed partial record TemplateMessage : Message
{
    /// <summary>Gets the template with its values.</summary>
    [JsonIgnore]
    public Template? Template => Content?.Hsm;
}
