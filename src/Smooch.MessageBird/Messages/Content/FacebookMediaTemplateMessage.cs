using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A Facebook media template.</summary>
[JsonCase("facebookMediaTemplate")]
public sealed partial record FacebookMediaTemplateMessage : Message
{
    /// <summary>Gets the message.</summary>
    [JsonIgnore]
    public FacebookMessage? Facebook => Content?.FacebookMediaTemplate;
}
