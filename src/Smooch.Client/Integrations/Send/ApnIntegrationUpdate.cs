namespace Smooch.Client;

/// <summary>What to change of the push notifications of Apple (reference: integrations). What is left out stays as it is.</summary>
[JsonModel]
public sealed partial record ApnIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets whether the certificate is for Apple's production environment (<c>production</c>); v1.1.</summary>
    public bool? Production { get; init; }

    private protected override void CheckCase()
    {
    }
}
