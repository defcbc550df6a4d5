using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A file.</summary>
[JsonCase("file")]
public sealed partial record FileMessage : Message
{
    /// <summary>Gets the file.</summary>
    [JsonIgnore]
    public Media? File => Content?.File;
}
