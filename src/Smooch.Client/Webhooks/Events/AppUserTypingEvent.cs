namespace Smooch.Client;

/// <summary>An app user started or stopped typing (trigger <c>typing:appUser</c>; v1.1; webhooks reference: typing).</summary>
[JsonCase("typing:appUser")]
public sealed partial record AppUserTypingEvent : SmoochWebhookEvent
{
    /// <summary>Gets what the user does (<c>activity</c>).</summary>
    public partial WebhookActivity? Activity { get; init; }

    private protected override string? NaturalKey => Key([AppUser?.Id], TimeKey);
}
