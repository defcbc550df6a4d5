namespace Smooch.Client;

/// <summary>Where the service runs. An app lives in exactly one region; ids and credentials are of no use in another (there: 401 or 404).</summary>
public static class SmoochRegion
{
    /// <summary>Gets the United States, <c>https://api.smooch.io</c>: the default.</summary>
    public static Uri UnitedStates { get; } = new("https://api.smooch.io");

    /// <summary>Gets the European Union, <c>https://api.eu-1.smooch.io</c>.</summary>
    public static Uri Europe { get; } = new("https://api.eu-1.smooch.io");
}
