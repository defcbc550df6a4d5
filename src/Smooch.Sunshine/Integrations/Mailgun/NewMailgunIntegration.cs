namespace Smooch.Sunshine;

/// <summary>E-mail, through Mailgun, to create.</summary>
[JsonCase("mailgun")]
public sealed partial record NewMailgunIntegration : NewIntegration
{
    /// <summary>Gets the key of the API (<c>apiKey</c>).</summary>
    public required SmoochSecret ApiKey { get; init; }

    /// <summary>Gets the key that signs webhooks (<c>signingKey</c>).</summary>
    public SmoochSecret SigningKey { get; init; }

    /// <summary>Gets the domain (<c>domain</c>).</summary>
    public required string Domain { get; init; }

    /// <summary>Gets the address that receives (<c>incomingAddress</c>).</summary>
    public required string IncomingAddress { get; init; }

    /// <summary>Gets a value indicating whether the unsubscribe link is hidden (<c>hideUnsubscribeLink</c>).</summary>
    public bool? HideUnsubscribeLink { get; init; }

    /// <summary>Gets the address that sends (<c>fromAddress</c>).</summary>
    public string? FromAddress { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Secret(ApiKey, nameof(ApiKey));
        RequestRules.Text(Domain, nameof(Domain));
        RequestRules.Text(IncomingAddress, nameof(IncomingAddress));
    }
}
