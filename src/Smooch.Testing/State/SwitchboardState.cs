namespace Smooch.Testing;

/// <summary>The integrations that can control the conversations of an app.</summary>
internal sealed class SwitchboardState(string id)
{
    public const int IntegrationLimit = 10;

    public string Id { get; } = id;

    public bool IsEnabled { get; set; }

    public SwitchboardIntegrationState? Default { get; set; }

    public List<SwitchboardIntegrationState> Integrations { get; } = [];

    public SwitchboardIntegrationState? Find(string id) => Integrations.Find(integration => integration.Id == id);
}
