namespace Smooch.Sunshine;

/// <summary>A point on earth.</summary>
[JsonModel]
public sealed partial record Coordinates : SmoochModel
{
    /// <summary>Gets the latitude (<c>lat</c>).</summary>
    public partial double? Lat { get; init; }

    /// <summary>Gets the longitude (<c>long</c>).</summary>
    public partial double? Long { get; init; }
}
