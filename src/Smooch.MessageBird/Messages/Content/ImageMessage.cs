using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>An image.</summary>
[JsonCase("image")]
public sealed partial record ImageMessage : Message
{
    /// <summary>Gets the image.</summary>
    [JsonIgnore]
    public Media? Image => Content?.Image;
}
