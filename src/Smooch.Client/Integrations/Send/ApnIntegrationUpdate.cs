namespace Smooch.Client;

/// <summary>The changes to the push notifications of Apple. Members that are not set stay as they are.</summary>
[JsonModel]
public sealed partial record ApnIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets whether the certificate is for Apple's production environment (<c>production</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? Production { get; init; }

    private protected override void CheckCase()
    {
    }
}
