namespace Smooch.Sunshine;

/// <summary>The payload of <c>conversation:referral</c>.</summary>
[JsonModel]
public sealed partial record ReferralPayload : SmoochModel
{
    /// <summary>Gets the conversation (<c>conversation</c>).</summary>
    public partial Conversation? Conversation { get; init; }

    /// <summary>Gets the user (<c>user</c>).</summary>
    public partial User? User { get; init; }

    /// <summary>Gets where it came from (<c>source</c>).</summary>
    public partial MessageSource? Source { get; init; }

    /// <summary>Gets how the user was referred (<c>referral</c>).</summary>
    public partial Referral? Referral { get; init; }
}
