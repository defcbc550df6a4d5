namespace Smooch.Sunshine;

/// <summary>How a user was referred to a conversation.</summary>
[JsonModel]
public sealed partial record Referral : SmoochModel
{
    /// <summary>Gets the code of the link (<c>code</c>).</summary>
    public partial string? Code { get; init; }

    /// <summary>Gets the advertisement (<c>details</c>).</summary>
    public partial ReferralDetails? Details { get; init; }
}
