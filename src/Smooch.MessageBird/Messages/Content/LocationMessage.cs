using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A position.</summary>
[JsonCase("location")]
public sealed partial record LocationMessage : Message
{
    /// <summary>Gets the position.</summary>
    [JsonIgnore]
    public Location? Location => Content?.Location;
}
