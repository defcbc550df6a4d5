namespace Smooch.Sunshine;

/// <summary>The envelope of a switchboard integration.</summary>
[JsonModel]
internal sealed partial record SwitchboardIntegrationResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the switchboard integration (<c>switchboardIntegration</c>).</summary>
    public partial SwitchboardIntegration? SwitchboardIntegration { get; init; }
}
