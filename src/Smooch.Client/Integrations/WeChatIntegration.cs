namespace Smooch.Client;

/// <summary>WeChat (<c>wechat</c>; reference: integrations).</summary>
[JsonCase("wechat")]
public sealed partial record WeChatIntegration : Integration
{
    /// <summary>Gets the id of the account at WeChat (<c>appId</c>).</summary>
    public partial string? AppId { get; init; }

    /// <summary>Gets where access tokens are fetched instead of at WeChat, where the service tells it; v1.1 (<c>accessTokenUrl</c>).</summary>
    public partial string? AccessTokenUrl { get; init; }

    /// <summary>Gets what to enter at WeChat as the token of the webhook (<c>webhookSecret</c>).</summary>
    public partial SmoochSecret WebhookSecret { get; init; }
}
