namespace Smooch.Sunshine;

/// <summary>The switchboard integration that is in control of a conversation, or was offered control.</summary>
[JsonModel]
public sealed partial record SwitchboardIntegrationReference : SunshineResource
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the integration (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the type of the integration (<c>integrationType</c>).</summary>
    public partial string? IntegrationType { get; init; }
}
