namespace Smooch.Sunshine;

/// <summary>Twitter, to create.</summary>
[JsonCase("twitter")]
public sealed partial record NewTwitterIntegration : NewIntegration
{
    /// <summary>Gets the tier of the API: <c>enterprise</c> (<c>tier</c>).</summary>
    public required string Tier { get; init; }

    /// <summary>Gets the key of the app (<c>consumerKey</c>).</summary>
    public required SmoochSecret ConsumerKey { get; init; }

    /// <summary>Gets the secret of the app (<c>consumerSecret</c>).</summary>
    public required SmoochSecret ConsumerSecret { get; init; }

    /// <summary>Gets the access token (<c>accessTokenKey</c>).</summary>
    public required SmoochSecret AccessTokenKey { get; init; }

    /// <summary>Gets the secret of the access token (<c>accessTokenSecret</c>).</summary>
    public required SmoochSecret AccessTokenSecret { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Text(Tier, nameof(Tier));
        RequestRules.Secret(ConsumerKey, nameof(ConsumerKey));
        RequestRules.Secret(ConsumerSecret, nameof(ConsumerSecret));
        RequestRules.Secret(AccessTokenKey, nameof(AccessTokenKey));
        RequestRules.Secret(AccessTokenSecret, nameof(AccessTokenSecret));
    }
}
