using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A video.</summary>
[JsonCase("video")]
public sealed partial record VideoMessage : Message
{
    /// <summary>Gets the video.</summary>
    [JsonIgnore]
    public Media? Video => Content?.Video;
}
