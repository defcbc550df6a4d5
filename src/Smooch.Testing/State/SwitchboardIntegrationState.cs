namespace Smooch.Testing;

/// <summary>An integration's place on the switchboard.</summary>
internal sealed class SwitchboardIntegrationState(string id)
{
    public string Id { get; } = id;

    public string Name { get; set; } = "";

    public string IntegrationId { get; set; } = "";

    public string IntegrationType { get; set; } = "";

    public bool DeliverStandbyEvents { get; set; } = true;

    public string? NextId { get; set; }

    public int? MessageHistoryCount { get; set; }
}
