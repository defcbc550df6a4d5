namespace Smooch.Client;

/// <summary>What to change of an integration of WhatsApp (reference: integrations). What is left out stays as it is; the business profile is <see cref="IntegrationProfileUpdate"/>.</summary>
[JsonModel]
public sealed partial record WhatsAppIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the language of template messages that name none, such as <c>en_US</c> (<c>hsmFallbackLanguage</c>).</summary>
    public string? HsmFallbackLanguage { get; init; }

    private protected override void CheckCase()
    {
    }
}
