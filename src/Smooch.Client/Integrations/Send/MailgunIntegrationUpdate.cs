namespace Smooch.Client;

/// <summary>What to change of an integration of Mailgun (reference: integrations). What is left out stays as it is.</summary>
[JsonModel]
public sealed partial record MailgunIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the address that messages come from (<c>fromAddress</c>).</summary>
    public string? FromAddress { get; init; }

    /// <summary>Gets whether e-mails go without a link to unsubscribe (<c>hideUnsubscribeLink</c>); v1.1.</summary>
    public bool? HideUnsubscribeLink { get; init; }

    private protected override void CheckCase()
    {
    }
}
