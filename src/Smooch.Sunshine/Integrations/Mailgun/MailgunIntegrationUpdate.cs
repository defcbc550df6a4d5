namespace Smooch.Sunshine;

/// <summary>Changes to such an integration; what is not assigned is not sent.</summary>
[JsonModel]
public sealed partial record MailgunIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets a value indicating whether the unsubscribe link is hidden (<c>hideUnsubscribeLink</c>).</summary>
    public bool? HideUnsubscribeLink { get; init; }

    /// <summary>Gets the address that sends; null clears it (<c>fromAddress</c>).</summary>
    public Optional<string?> FromAddress { get; init; }
}
