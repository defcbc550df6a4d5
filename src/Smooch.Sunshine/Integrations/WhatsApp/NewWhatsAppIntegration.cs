namespace Smooch.Sunshine;

/// <summary>WhatsApp, to create.</summary>
[JsonCase("whatsapp")]
public sealed partial record NewWhatsAppIntegration : NewIntegration
{
    /// <summary>Gets the language of templates without a translation (<c>hsmFallbackLanguage</c>).</summary>
    public string? HsmFallbackLanguage { get; init; }

    /// <summary>Gets the account (<c>accountId</c>).</summary>
    public string? AccountId { get; init; }

    /// <summary>Gets the access token of the account (<c>accountManagementAccessToken</c>).</summary>
    public SmoochSecret AccountManagementAccessToken { get; init; }
}
