namespace Smooch.Client;

/// <summary>What Messenger tells of a referral (webhooks reference: shared objects).</summary>
[JsonModel]
public sealed partial record ReferralDetails : SmoochModel
{
    /// <summary>Gets where it came from, such as <c>MESSENGER_CODE</c> or <c>ADS</c> (<c>source</c>).</summary>
    public partial string? Source { get; init; }

    /// <summary>Gets what it is, <c>OPEN_THREAD</c> as a rule (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the ad (<c>adId</c>).</summary>
    public partial string? AdId { get; init; }
}
