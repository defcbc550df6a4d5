namespace Smooch.Client;

/// <summary>A geographic position to send.</summary>
/// <param name="Lat">The latitude in degrees, -90 to 90 (<c>lat</c>).</param>
/// <param name="Long">The longitude in degrees, -180 to 180 (<c>long</c>).</param>
[JsonModel]
public sealed partial record NewCoordinates(
    double Lat,
    double Long)
{
    internal void Check() => RequestRules.Require(
        Lat is >= -90 and <= 90 && Long is >= -180 and <= 180,
        "Coordinates must be degrees: latitude -90 to 90, longitude -180 to 180.");
}
