namespace Smooch.Client;

/// <summary>
/// An app user opted in on a channel that reports it (trigger <c>conversation:start</c>; since 2017). Not sent when a user links a second
/// channel.
/// </summary>
[JsonCase("conversation:start")]
public sealed partial record ConversationStartEvent : AppUserEvent
{
    /// <summary>Gets the channel (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets the referral, on Messenger and WeChat (<c>referral</c>).</summary>
    public partial WebhookReferral? Referral { get; init; }

    private protected override string? NaturalKey => Key([AppUser.Id], TimeKey);
}
