namespace Smooch.Sunshine;

/// <summary>E-mail, through Mailgun.</summary>
[JsonCase("mailgun")]
public sealed partial record MailgunIntegration : Integration
{
    /// <summary>Gets the domain (<c>domain</c>).</summary>
    public partial string? Domain { get; init; }

    /// <summary>Gets the key that signs webhook calls of Mailgun (<c>signingKey</c>).</summary>
    public partial SmoochSecret SigningKey { get; init; }

    /// <summary>Gets the address that receives (<c>incomingAddress</c>).</summary>
    public partial string? IncomingAddress { get; init; }

    /// <summary>Gets a value indicating whether the unsubscribe link is hidden (<c>hideUnsubscribeLink</c>).</summary>
    public partial bool? HideUnsubscribeLink { get; init; }

    /// <summary>Gets the address that sends (<c>fromAddress</c>).</summary>
    public partial string? FromAddress { get; init; }
}
