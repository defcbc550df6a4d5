namespace Smooch.Sunshine;

/// <summary>The one channel that a message goes to; for messages of the business.</summary>
[JsonModel]
public sealed partial record MessageDestination
{
    /// <summary>Gets the integration (<c>integrationId</c>).</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Gets the type of the integration; <c>none</c> sends a silent message (<c>integrationType</c>).</summary>
    public string? IntegrationType { get; init; }

    internal void Check() => RequestRules.Require(
        IntegrationId is null != IntegrationType is null,
        "Destination needs either IntegrationId or IntegrationType, not both.");
}
