using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A geographic position.</summary>
[JsonModel]
public sealed partial record Coordinates : SmoochModel
{
    /// <summary>Gets the latitude in degrees (<c>lat</c>).</summary>
    public partial double? Lat { get; init; }

    /// <summary>Gets the longitude in degrees (<c>long</c>).</summary>
    public partial double? Long { get; init; }

    /// <summary>Gets an internal id (<c>_id</c>).</summary>
    [JsonPropertyName("_id")]
    public partial string? Id { get; init; }
}
