namespace Smooch.Client;

/// <summary>A place.</summary>
[JsonCase("location")]
public sealed partial record LocationMessage : Message
{
    /// <summary>Gets the place (<c>coordinates</c>).</summary>
    public partial Coordinates? Coordinates { get; init; }

    /// <summary>Gets what is there; v1.1 (<c>location</c>).</summary>
    public partial MessageLocation? Location { get; init; }
}
