namespace Smooch.Client;

/// <summary>The one channel that shall have a message (reference: message, <c>destination</c>): name the integration by its id or by its type.</summary>
[JsonModel]
public sealed partial record MessageDestination
{
    /// <summary>Gets the id of the integration (<c>integrationId</c>).</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Gets the type of the integration (<c>integrationType</c>).</summary>
    public ChannelType IntegrationType { get; init; }

    internal void Check() => RequestRules.Require(
        !string.IsNullOrWhiteSpace(IntegrationId) || !IntegrationType.IsEmpty,
        "Destination names no integration: set IntegrationId or IntegrationType.");
}
