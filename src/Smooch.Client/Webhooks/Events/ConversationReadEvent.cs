namespace Smooch.Client;

/// <summary>
/// An app user has read everything up to <see cref="SmoochWebhookEvent.Timestamp"/> (trigger <c>conversation:read</c>; since 2016).
/// </summary>
[JsonCase("conversation:read")]
public sealed partial record ConversationReadEvent : AppUserEvent
{
    /// <summary>Gets the channel; not always present in v1.1 (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    private protected override string? NaturalKey => Key([AppUser.Id], TimeKey);
}
