namespace Smooch.Client;

/// <summary>The only channel that receives a message: an integration by its id or by its type.</summary>
[JsonModel]
public sealed partial record MessageDestination
{
    /// <summary>Gets the id of the integration (<c>integrationId</c>).</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Gets the type of the integration (<c>integrationType</c>).</summary>
    public ChannelType IntegrationType { get; init; }

    internal void Check() => RequestRules.Require(
        !string.IsNullOrWhiteSpace(IntegrationId) || !IntegrationType.IsEmpty,
        "Destination has no integration: set IntegrationId or IntegrationType.");
}
