namespace Smooch.Client;

/// <summary>A message with a location.</summary>
[JsonCase("location")]
public sealed partial record NewLocationMessage : NewMessage
{
    /// <summary>Gets the place (<c>coordinates</c>).</summary>
    public required NewCoordinates Coordinates { get; init; }

    /// <summary>Gets the name and address of the location (<c>location</c>; v1.1).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public NewLocation? Location { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(Coordinates is not null, "Coordinates is null.");
        Coordinates!.Check();
    }
}
