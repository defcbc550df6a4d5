using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A place on earth (reference: message, <c>coordinates</c>).</summary>
public sealed record Coordinates : SmoochModel
{
    /// <summary>Gets the latitude in degrees (<c>lat</c>).</summary>
    [JsonIgnore]
    public double? Lat { get => lat; init => lat = value; }

    [JsonInclude, JsonPropertyName("lat")]
    internal double? lat;

    /// <summary>Gets the longitude in degrees (<c>long</c>).</summary>
    [JsonIgnore]
    public double? Long { get => @long; init => @long = value; }

    [JsonInclude, JsonPropertyName("long")]
    internal double? @long;

    /// <summary>Gets an internal id (<c>_id</c>).</summary>
    [JsonIgnore, JsonPropertyName("_id")]
    public string? Id { get => id; init => id = value; }

    [JsonInclude, JsonPropertyName("_id")]
    internal string? id;
}
