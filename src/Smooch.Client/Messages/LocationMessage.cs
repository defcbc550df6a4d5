namespace Smooch.Client;

/// <summary>A message with a location.</summary>
[JsonCase("location")]
public sealed partial record LocationMessage : Message
{
    /// <summary>Gets the place (<c>coordinates</c>).</summary>
    public partial Coordinates? Coordinates { get; init; }

    /// <summary>Gets the name and address of the location; v1.1 (<c>location</c>).</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial MessageLocation? Location { get; init; }
}
