namespace Smooch.Client;

/// <summary>The changes to an integration of any type: <see cref="IntegrationUpdate.DisplayName"/>, which all types have.</summary>
[JsonModel]
public sealed partial record BasicIntegrationUpdate : IntegrationUpdate
{
    private protected override void CheckCase()
    {
    }
}
