namespace Smooch.Sunshine;

/// <summary>An integration to add to a switchboard, named by id or by type.</summary>
[JsonModel]
public sealed partial record NewSwitchboardIntegration
{
    /// <summary>Gets the name: letters, digits, <c>_</c> and <c>-</c>, at most 128 (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the integration, for custom ones (<c>integrationId</c>).</summary>
    public string? IntegrationId { get; init; }

    /// <summary>Gets the type, for OAuth integrations (<c>integrationType</c>).</summary>
    public string? IntegrationType { get; init; }

    /// <summary>
    /// Gets a value indicating whether it receives webhooks while it is not in control; true by default (<c>deliverStandbyEvents</c>).
    /// </summary>
    public bool? DeliverStandbyEvents { get; init; }

    /// <summary>Gets the id of the integration that <c>next</c> refers to (<c>nextSwitchboardIntegrationId</c>).</summary>
    public string? NextSwitchboardIntegrationId { get; init; }

    /// <summary>Gets how many messages are handed over as context, 1 to 10 (<c>messageHistoryCount</c>).</summary>
    public int? MessageHistoryCount { get; init; }

    internal void Check()
    {
        RequestRules.Text(Name, nameof(Name));
        RequestRules.Length(Name, 1, 128, nameof(Name));
        RequestRules.Require(
            IntegrationId is null != IntegrationType is null,
            "Either IntegrationId or IntegrationType must be set, not both.");
        RequestRules.Require(MessageHistoryCount is null or (>= 1 and <= 10), "MessageHistoryCount must be 1 to 10.");
    }
}
