using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A position to send.</summary>
[JsonCase("location")]
public sealed partial record NewLocationMessage : NewMessage
{
    /// <summary>Gets the degrees north, -90 to 90 (<c>latitude</c>).</summary>
    [JsonIgnore]
    public required double Latitude { get; init; }

    /// <summary>Gets the degrees east, -180 to 180 (<c>longitude</c>).</summary>
    [JsonIgnore]
    public required double Longitude { get; init; }

    private protected override MessageContent? CreateContent()
    {
        RequestRules.Require(Latitude is >= -90 and <= 90, "Latitude must be between -90 and 90.");
        RequestRules.Require(Longitude is >= -180 and <= 180, "Longitude must be between -180 and 180.");
        return new MessageContent { Location = new Location { Latitude = Latitude, Longitude = Longitude } };
    }
}
