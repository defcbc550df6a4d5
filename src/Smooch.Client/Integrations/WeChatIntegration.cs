using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>WeChat (<c>wechat</c>; reference: integrations).</summary>
public sealed record WeChatIntegration : Integration
{
    /// <summary>Gets the id of the account at WeChat (<c>appId</c>).</summary>
    [JsonIgnore]
    public string? AppId { get => appId; init => appId = value; }

    [JsonInclude, JsonPropertyName("appId")]
    internal string? appId;

    /// <summary>Gets where access tokens are fetched instead of at WeChat, where the service tells it; v1.1 (<c>accessTokenUrl</c>).</summary>
    [JsonIgnore]
    public string? AccessTokenUrl { get => accessTokenUrl; init => accessTokenUrl = value; }

    [JsonInclude, JsonPropertyName("accessTokenUrl")]
    internal string? accessTokenUrl;

    /// <summary>Gets what to enter at WeChat as the token of the webhook (<c>webhookSecret</c>).</summary>
    [JsonIgnore]
    public SmoochSecret WebhookSecret { get => webhookSecret; init => webhookSecret = value; }

    [JsonInclude, JsonPropertyName("webhookSecret")]
    internal SmoochSecret webhookSecret;

    private protected override void Close()
    {
    }
}
