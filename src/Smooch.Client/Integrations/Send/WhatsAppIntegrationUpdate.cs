namespace Smooch.Client;

/// <summary>
/// The changes to an integration of WhatsApp. Members that are not set stay as they are; the business profile is
/// <see cref="IntegrationProfileUpdate"/>.
/// </summary>
[JsonModel]
public sealed partial record WhatsAppIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the language of template messages that name none, such as <c>en_US</c> (<c>hsmFallbackLanguage</c>).</summary>
    public string? HsmFallbackLanguage { get; init; }

    private protected override void CheckCase()
    {
    }
}
