namespace Smooch.Client;

/// <summary>Twitter direct messages (<c>twitter</c>).</summary>
[JsonCase("twitter")]
public sealed partial record TwitterIntegration : Integration
{
    /// <summary>Gets the id of the account at Twitter (<c>userId</c>).</summary>
    public partial string? UserId { get; init; }

    /// <summary>Gets the user name of the account (<c>username</c>).</summary>
    public partial string? Username { get; init; }

    /// <summary>Gets the key of the app at Twitter (<c>consumerKey</c>).</summary>
    public partial SmoochSecret ConsumerKey { get; init; }

    /// <summary>Gets the access token, without its secret (<c>accessTokenKey</c>).</summary>
    public partial SmoochSecret AccessTokenKey { get; init; }

    /// <summary>Gets the kind of access to Twitter (<c>tier</c>).</summary>
    public partial TwitterTier Tier { get; init; }

    /// <summary>Gets the environment at Twitter; premium access only (<c>envName</c>).</summary>
    public partial string? EnvName { get; init; }
}
