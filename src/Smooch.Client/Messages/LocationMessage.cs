using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A place.</summary>
public sealed record LocationMessage : Message
{
    /// <summary>Gets the place (<c>coordinates</c>).</summary>
    [JsonIgnore]
    public Coordinates? Coordinates { get => coordinates; init => coordinates = value; }

    [JsonInclude, JsonPropertyName("coordinates")]
    internal Coordinates? coordinates;

    /// <summary>Gets what is there; v1.1 (<c>location</c>).</summary>
    [JsonIgnore]
    public MessageLocation? Location { get => location; init => location = value; }

    [JsonInclude, JsonPropertyName("location")]
    internal MessageLocation? location;

    private protected override MessageType Kind => MessageType.Location;
}
