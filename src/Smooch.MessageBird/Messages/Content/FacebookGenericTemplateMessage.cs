using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A Facebook generic template.</summary>
[JsonCase("facebookGenericTemplate")]
public sealed partial record FacebookGenericTemplateMessage : Message
{
    /// <summary>Gets the message.</summary>
    [JsonIgnore]
    public FacebookMessage? Facebook => Content?.FacebookGenericTemplate;
}
