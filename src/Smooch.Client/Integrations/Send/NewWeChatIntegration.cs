namespace Smooch.Client;

/// <summary>WeChat (<c>wechat</c>).</summary>
[JsonCase("wechat")]
public sealed partial record NewWeChatIntegration : NewIntegration
{
    /// <summary>Gets the id of the account at WeChat (<c>appId</c>).</summary>
    public required string AppId { get; init; }

    /// <summary>Gets the secret of the account (<c>appSecret</c>).</summary>
    public required SmoochSecret AppSecret { get; init; }

    /// <summary>Gets the key that encrypts messages (<c>encodingAesKey</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public SmoochSecret EncodingAesKey { get; init; }

    /// <summary>Gets the address from which access tokens are fetched instead of from WeChat (<c>accessTokenUrl</c>); v1.1.</summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public string? AccessTokenUrl { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckText(AppId, nameof(AppId));
        RequestRules.CheckSecret(AppSecret, nameof(AppSecret));
    }
}
