namespace Smooch.Client;

/// <summary>Twitter direct messages (<c>twitter</c>).</summary>
[JsonCase("twitter")]
public sealed partial record NewTwitterIntegration : NewIntegration
{
    /// <summary>Gets the key of your app at Twitter (<c>consumerKey</c>).</summary>
    public required SmoochSecret ConsumerKey { get; init; }

    /// <summary>Gets the secret of your app (<c>consumerSecret</c>).</summary>
    public required SmoochSecret ConsumerSecret { get; init; }

    /// <summary>Gets the access token of the account (<c>accessTokenKey</c>).</summary>
    public required SmoochSecret AccessTokenKey { get; init; }

    /// <summary>Gets the secret of the access token (<c>accessTokenSecret</c>).</summary>
    public required SmoochSecret AccessTokenSecret { get; init; }

    /// <summary>Gets the kind of access to Twitter (<c>tier</c>).</summary>
    public TwitterTier Tier { get; init; }

    /// <summary>Gets the environment at Twitter, for <see cref="TwitterTier.Premium"/> (<c>envName</c>).</summary>
    public string? EnvName { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckSecret(ConsumerKey, nameof(ConsumerKey));
        RequestRules.CheckSecret(ConsumerSecret, nameof(ConsumerSecret));
        RequestRules.CheckSecret(AccessTokenKey, nameof(AccessTokenKey));
        RequestRules.CheckSecret(AccessTokenSecret, nameof(AccessTokenSecret));
    }
}
