namespace Smooch.Sunshine;

/// <summary>The switchboard of an app: it decides which integration is in control of a conversation.</summary>
[JsonModel]
public sealed partial record Switchboard : SunshineResource
{
    /// <summary>
    /// Gets a value indicating whether it is enabled; if not, every linked integration receives everything (<c>enabled</c>).
    /// </summary>
    public partial bool? Enabled { get; init; }

    /// <summary>
    /// Gets the switchboard integration that gets control of a new conversation (<c>defaultSwitchboardIntegrationId</c>).
    /// </summary>
    public partial string? DefaultSwitchboardIntegrationId { get; init; }
}
