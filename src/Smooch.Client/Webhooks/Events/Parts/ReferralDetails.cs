namespace Smooch.Client;

/// <summary>The details of a Messenger referral.</summary>
[JsonModel]
public sealed partial record ReferralDetails : SmoochModel
{
    /// <summary>Gets the source, such as <c>MESSENGER_CODE</c> or <c>ADS</c> (<c>source</c>).</summary>
    public partial string? Source { get; init; }

    /// <summary>Gets the type, usually <c>OPEN_THREAD</c> (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the ad (<c>adId</c>).</summary>
    public partial string? AdId { get; init; }
}
