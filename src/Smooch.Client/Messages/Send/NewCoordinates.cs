using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>A place on earth to send (reference: message, <c>coordinates</c>).</summary>
/// <param name="Lat">The latitude in degrees, -90 to 90 (<c>lat</c>).</param>
/// <param name="Long">The longitude in degrees, -180 to 180 (<c>long</c>).</param>
public sealed record NewCoordinates(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Lat,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Long)
{
    /// <summary>The type only: where somebody is belongs into no log.</summary>
    public override string ToString() => nameof(NewCoordinates);

    internal void Check() => Outgoing.Require(
        Lat is >= -90 and <= 90 && Long is >= -180 and <= 180,
        "Coordinates must be degrees: latitude -90 to 90, longitude -180 to 180.");
}
