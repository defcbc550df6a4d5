namespace Smooch.Client;

/// <summary>WeChat (<c>wechat</c>).</summary>
[JsonCase("wechat")]
public sealed partial record WeChatIntegration : Integration
{
    /// <summary>Gets the id of the account at WeChat (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }

    /// <summary>
    /// Gets the address from which access tokens are fetched instead of from WeChat, if the service sends it; v1.1 (<c>accessTokenUrl</c>).
    /// </summary>
    [SmoochApi(SmoochApiVersion.V1_1)]
    public partial string? AccessTokenUrl { get; init; }

    /// <summary>Gets the token to enter at WeChat for the webhook (<c>webhookSecret</c>).</summary>
    public partial SmoochSecret WebhookSecret { get; init; }
}
