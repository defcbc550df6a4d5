using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A recording.</summary>
[JsonCase("audio")]
public sealed partial record AudioMessage : Message
{
    /// <summary>Gets the recording.</summary>
    [JsonIgnore]
    public Media? Audio => Content?.Audio;
}
