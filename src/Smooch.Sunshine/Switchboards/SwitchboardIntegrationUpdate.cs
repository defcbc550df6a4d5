namespace Smooch.Sunshine;

/// <summary>Changes to a switchboard integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record SwitchboardIntegrationUpdate
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the integration (<c>integrationId</c>).</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Gets the type (<c>integrationType</c>).</summary>
    public string? IntegrationType { get; init; }

    /// <summary>Gets a value indicating whether it receives webhooks while it is not in control (<c>deliverStandbyEvents</c>).</summary>
    public bool? DeliverStandbyEvents { get; init; }

    /// <summary>Gets the id of the integration that <c>next</c> refers to; null clears it (<c>nextSwitchboardIntegrationId</c>).</summary>
    public Optional<string?> NextSwitchboardIntegrationId { get; init; }

    /// <summary>Gets how many messages are handed over as context, 1 to 10; null clears it (<c>messageHistoryCount</c>).</summary>
    public Optional<int?> MessageHistoryCount { get; init; }

    internal void Check()
    {
        RequestRules.Length(Name, 1, 128, nameof(Name));
        RequestRules.Require(IntegrationId is null || IntegrationType is null, "IntegrationId and IntegrationType must not both be set.");
        RequestRules.Require(MessageHistoryCount.Value is null or (>= 1 and <= 10), "MessageHistoryCount must be 1 to 10.");
    }
}
