namespace Smooch.Sunshine;

/// <summary>Messenger, to create.</summary>
[JsonCase("messenger")]
public sealed partial record NewMessengerIntegration : NewIntegration
{
    /// <summary>Gets the access token of the page (<c>pageAccessToken</c>).</summary>
    public required SmoochSecret PageAccessToken { get; init; }

    /// <summary>Gets the app of Meta (<c>appId</c>).</summary>
    public required string AppId { get; init; }

    /// <summary>Gets the secret of the app (<c>appSecret</c>).</summary>
    public required SmoochSecret AppSecret { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Secret(PageAccessToken, nameof(PageAccessToken));
        RequestRules.Text(AppId, nameof(AppId));
        RequestRules.Secret(AppSecret, nameof(AppSecret));
    }
}
