namespace Smooch.Client;

/// <summary>The changes to an integration of Mailgun. Members that are not set stay as they are.</summary>
[JsonModel]
public sealed partial record MailgunIntegrationUpdate : IntegrationUpdate
{
    /// <summary>Gets the address that messages come from (<c>fromAddress</c>).</summary>
    public string? FromAddress { get; init; }

    /// <summary>Gets whether e-mails go without a link to unsubscribe (<c>hideUnsubscribeLink</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? HideUnsubscribeLink { get; init; }

    private protected override void CheckCase()
    {
    }
}
