namespace Smooch.Client;

/// <summary>The regions of the service. An app is in exactly one region; its ids and credentials result in 401 or 404 in another.</summary>
public static class SmoochRegion
{
    /// <summary>Gets the United States, <c>https://api.smooch.io</c>: the default.</summary>
    public static Uri UnitedStates { get; } = new("https://api.smooch.io");

    /// <summary>Gets the European Union, <c>https://api.eu-1.smooch.io</c>.</summary>
    public static Uri Europe { get; } = new("https://api.eu-1.smooch.io");
}
