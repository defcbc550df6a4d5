namespace Smooch.Sunshine;

/// <summary>A point on earth.</summary>
[JsonModel]
public sealed partial record NewCoordinates
{
    /// <summary>Gets the latitude, -90 to 90 (<c>lat</c>).</summary>
    public required double Lat { get; init; }

    /// <summary>Gets the longitude, -180 to 180 (<c>long</c>).</summary>
    public required double Long { get; init; }
}
