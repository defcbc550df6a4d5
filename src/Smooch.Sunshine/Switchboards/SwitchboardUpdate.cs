namespace Smooch.Sunshine;

/// <summary>Changes to a switchboard; what is null is not sent.</summary>
[JsonModel]
public sealed partial record SwitchboardUpdate
{
    /// <summary>
    /// Gets a value indicating whether it is enabled; enabling needs a default switchboard integration (<c>enabled</c>).
    /// </summary>
    public bool? Enabled { get; init; }

    /// <summary>
    /// Gets the switchboard integration that gets control of a new conversation (<c>defaultSwitchboardIntegrationId</c>).
    /// </summary>
    public string? DefaultSwitchboardIntegrationId { get; init; }
}
