namespace Smooch.Sunshine;

/// <summary>WhatsApp.</summary>
[JsonCase("whatsapp")]
public sealed partial record WhatsAppIntegration : Integration
{
    /// <summary>Gets the language of templates without a translation (<c>hsmFallbackLanguage</c>).</summary>
    public partial string? HsmFallbackLanguage { get; init; }

    /// <summary>Gets the account (<c>accountId</c>).</summary>
    public partial string? AccountId { get; init; }

    /// <summary>Gets the access token for the management of the account (<c>accountManagementAccessToken</c>).</summary>
    public partial SmoochSecret AccountManagementAccessToken { get; init; }

    /// <summary>Gets the number (<c>phoneNumber</c>).</summary>
    public partial string? PhoneNumber { get; init; }
}
