namespace Smooch.Client;

/// <summary>E-mail through Mailgun (<c>mailgun</c>).</summary>
[JsonCase("mailgun")]
public sealed partial record NewMailgunIntegration : NewIntegration
{
    /// <summary>Gets the key of the account at Mailgun (<c>apiKey</c>).</summary>
    public required SmoochSecret ApiKey { get; init; }

    /// <summary>Gets the domain at Mailgun (<c>domain</c>).</summary>
    public required string Domain { get; init; }

    /// <summary>Gets the address that users write to, at that domain (<c>incomingAddress</c>).</summary>
    public required string IncomingAddress { get; init; }

    /// <summary>Gets the address that messages come from (<c>fromAddress</c>).</summary>
    /// <value>Null: <see cref="IncomingAddress"/>.</value>
    public string? FromAddress { get; init; }

    /// <summary>Gets whether e-mails go without a link to unsubscribe (<c>hideUnsubscribeLink</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public bool? HideUnsubscribeLink { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckSecret(ApiKey, nameof(ApiKey));
        RequestRules.CheckText(Domain, nameof(Domain));
        RequestRules.CheckText(IncomingAddress, nameof(IncomingAddress));
    }
}
