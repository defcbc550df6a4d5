namespace Smooch.Client;

/// <summary>E-mail through Mailgun (<c>mailgun</c>).</summary>
[JsonCase("mailgun")]
public sealed partial record MailgunIntegration : Integration
{
    /// <summary>Gets the domain at Mailgun (<c>domain</c>).</summary>
    public partial string? Domain { get; init; }

    /// <summary>Gets the address that users write to (<c>incomingAddress</c>).</summary>
    public partial string? IncomingAddress { get; init; }

    /// <summary>Gets the address that messages come from, if the service sends it (<c>fromAddress</c>).</summary>
    public partial string? FromAddress { get; init; }

    /// <summary>
    /// Gets whether e-mails go without a link to unsubscribe, if the service sends it; v1.1 (<c>hideUnsubscribeLink</c>).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial bool? HideUnsubscribeLink { get; init; }
}
