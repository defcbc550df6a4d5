namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record AppleIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the secret of authentication messages (<c>authenticationMessageSecret</c>).</summary>
    public SmoochSecret AuthenticationMessageSecret { get; init; }
}
