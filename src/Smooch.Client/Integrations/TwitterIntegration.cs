using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Twitter direct messages (<c>twitter</c>; reference: integrations).</summary>
public sealed record TwitterIntegration : Integration
{
    /// <summary>Gets the id of the account at Twitter (<c>userId</c>).</summary>
    [JsonIgnore]
    public string? UserId { get => userId; init => userId = value; }

    [JsonInclude, JsonPropertyName("userId")]
    internal string? userId;

    /// <summary>Gets the user name of the account (<c>username</c>).</summary>
    [JsonIgnore]
    public string? Username { get => username; init => username = value; }

    [JsonInclude, JsonPropertyName("username")]
    internal string? username;

    /// <summary>Gets the key of the app at Twitter (<c>consumerKey</c>).</summary>
    [JsonIgnore]
    public SmoochSecret ConsumerKey { get => consumerKey; init => consumerKey = value; }

    [JsonInclude, JsonPropertyName("consumerKey")]
    internal SmoochSecret consumerKey;

    /// <summary>Gets the access token, without its secret (<c>accessTokenKey</c>).</summary>
    [JsonIgnore]
    public SmoochSecret AccessTokenKey { get => accessTokenKey; init => accessTokenKey = value; }

    [JsonInclude, JsonPropertyName("accessTokenKey")]
    internal SmoochSecret accessTokenKey;

    /// <summary>Gets the kind of access to Twitter (<c>tier</c>).</summary>
    [JsonIgnore]
    public TwitterTier Tier { get => new(tier ?? ""); init => tier = value.text; }

    [JsonInclude, JsonPropertyName("tier"), JsonConverter(typeof(TwitterTier.Wire))]
    internal string? tier;

    /// <summary>Gets the environment at Twitter; premium access only (<c>envName</c>).</summary>
    [JsonIgnore]
    public string? EnvName { get => envName; init => envName = value; }

    [JsonInclude, JsonPropertyName("envName")]
    internal string? envName;

    private protected override void Close()
    {
    }
}
