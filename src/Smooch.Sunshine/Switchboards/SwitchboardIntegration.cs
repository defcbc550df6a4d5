namespace Smooch.Sunshine;

/// <summary>An integration in a switchboard.</summary>
[JsonModel]
public sealed partial record SwitchboardIntegration : SunshineResource
{
    /// <summary>Gets the name that control calls use (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the integration (<c>integrationId</c>).</summary>
    public partial string? IntegrationId { get; init; }

    /// <summary>Gets the type of the integration (<c>integrationType</c>).</summary>
    public partial string? IntegrationType { get; init; }

    /// <summary>Gets a value indicating whether it receives webhooks while it is not in control (<c>deliverStandbyEvents</c>).</summary>
    public partial bool? DeliverStandbyEvents { get; init; }

    /// <summary>Gets the id of the integration that <c>next</c> refers to (<c>nextSwitchboardIntegrationId</c>).</summary>
    public partial string? NextSwitchboardIntegrationId { get; init; }

    /// <summary>Gets how many messages are handed over as context (<c>messageHistoryCount</c>).</summary>
    public partial int? MessageHistoryCount { get; init; }

    /// <summary>Gets a value indicating whether it is inherited; in <c>defaultResponder</c> only (<c>inherited</c>).</summary>
    public partial bool? Inherited { get; init; }
}
