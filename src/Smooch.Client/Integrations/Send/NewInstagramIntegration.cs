namespace Smooch.Client;

/// <summary>Instagram (<c>instagram</c>; v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("instagram")]
public sealed partial record NewInstagramIntegration : NewIntegration
{
    /// <summary>Gets the access token of the Facebook page that the account belongs to (<c>pageAccessToken</c>).</summary>
    public required SmoochSecret PageAccessToken { get; init; }

    /// <summary>Gets the id of your app at Facebook (<c>appId</c>).</summary>
    public required string AppId { get; init; }

    /// <summary>Gets the secret of your app at Facebook (<c>appSecret</c>).</summary>
    public required SmoochSecret AppSecret { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.CheckSecret(PageAccessToken, nameof(PageAccessToken));
        RequestRules.CheckText(AppId, nameof(AppId));
        RequestRules.CheckSecret(AppSecret, nameof(AppSecret));
    }
}
