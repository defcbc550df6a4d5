namespace Smooch.Client;

/// <summary>A known app user followed a referral link, a code or an ad (trigger <c>conversation:referral</c>; since 2017).</summary>
[JsonCase("conversation:referral")]
public sealed partial record ConversationReferralEvent : AppUserEvent
{
    /// <summary>Gets the channel (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets the referral (<c>referral</c>).</summary>
    public partial WebhookReferral? Referral { get; init; }

    private protected override string? NaturalKey => Key([AppUser.Id], TimeKey);
}
