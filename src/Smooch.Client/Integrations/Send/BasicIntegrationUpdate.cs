namespace Smooch.Client;

/// <summary>What to change of an integration of whatever type (reference: integrations): <see cref="IntegrationUpdate.DisplayName"/>, which all have.</summary>
[JsonModel]
public sealed partial record BasicIntegrationUpdate : IntegrationUpdate
{
    private protected override void CheckCase()
    {
    }
}
