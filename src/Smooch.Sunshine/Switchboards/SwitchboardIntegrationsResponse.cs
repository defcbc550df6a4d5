namespace Smooch.Sunshine;

/// <summary>The envelope of switchboard integrations.</summary>
[JsonModel]
internal sealed partial record SwitchboardIntegrationsResponse : SmoochModel
{
    /// <summary>Gets the switchboard integrations (<c>switchboardIntegrations</c>).</summary>
    public partial IReadOnlyList<SwitchboardIntegration> SwitchboardIntegrations { get; init; }
}
