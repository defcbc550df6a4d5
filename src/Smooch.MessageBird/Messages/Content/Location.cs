using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A position.</summary>
[JsonModel]
public sealed partial record Location : SmoochModel
{
    /// <summary>Gets the degrees north (<c>latitude</c>).</summary>
    [JsonIgnore]
    public double? Latitude { get => LatitudeValue?.Value; init => LatitudeValue = LooseNumber.Of(value); }

    [JsonPropertyName("latitude")]
    internal partial LooseNumber? LatitudeValue { get; init; }

    /// <summary>Gets the degrees east (<c>longitude</c>).</summary>
    [JsonIgnore]
    public double? Longitude { get => LongitudeValue?.Value; init => LongitudeValue = LooseNumber.Of(value); }

    [JsonPropertyName("longitude")]
    internal partial LooseNumber? LongitudeValue { get; init; }
}
