namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record AppleIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the secret of authentication messages, at least 88 characters (<c>authenticationMessageSecret</c>).</summary>
    public SmoochSecret AuthenticationMessageSecret { get; init; }

    private protected override void CheckCase() => AppleIntegration.Check(AuthenticationMessageSecret);
}
