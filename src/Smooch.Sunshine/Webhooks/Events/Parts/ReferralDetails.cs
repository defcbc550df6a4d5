namespace Smooch.Sunshine;

/// <summary>The advertisement that referred a user.</summary>
[JsonModel]
public sealed partial record ReferralDetails : SmoochModel
{
    /// <summary>Gets the source (<c>source</c>).</summary>
    public partial string? Source { get; init; }

    /// <summary>Gets the type (<c>type</c>).</summary>
    public partial string? Type { get; init; }

    /// <summary>Gets the advertisement (<c>adId</c>).</summary>
    public partial string? AdId { get; init; }
}
