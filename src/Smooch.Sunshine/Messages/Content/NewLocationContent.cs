namespace Smooch.Sunshine;

/// <summary>A place to send.</summary>
[JsonCase("location")]
public sealed partial record NewLocationContent : NewContent
{
    /// <summary>Gets the coordinates (<c>coordinates</c>).</summary>
    public required NewCoordinates Coordinates { get; init; }

    /// <summary>Gets the name and address (<c>location</c>).</summary>
    public NewLocationDetails? Location { get; init; }

    internal override void Check()
    {
        Argument.NotNull(Coordinates);
        RequestRules.Require(Coordinates.Lat is >= -90 and <= 90, "Coordinates.Lat must be -90 to 90.");
        RequestRules.Require(Coordinates.Long is >= -180 and <= 180, "Coordinates.Long must be -180 to 180.");
    }
}
