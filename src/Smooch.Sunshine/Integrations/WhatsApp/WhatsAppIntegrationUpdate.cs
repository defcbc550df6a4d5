namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record WhatsAppIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the language of templates without a translation (<c>hsmFallbackLanguage</c>).</summary>
    public Optional<string?> HsmFallbackLanguage { get; init; }

    /// <summary>Gets the account (<c>accountId</c>).</summary>
    public Optional<string?> AccountId { get; init; }

    /// <summary>Gets the access token of the account (<c>accountManagementAccessToken</c>).</summary>
    public SmoochSecret AccountManagementAccessToken { get; init; }
}
